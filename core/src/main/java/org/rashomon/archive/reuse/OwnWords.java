package org.rashomon.archive.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.text.Table;
import org.rashomon.text.Words;

/// The words of a story that are the account's own: nobody else's words that it hands on.
///
/// Left out is what stands within double quotation marks, over several paragraphs too, and
/// paragraphs outside marks in which somebody speaks of himself, as statements and posts are handed
/// on; those stay where most paragraphs are such, as the account is told in the first person then.
/// So is a paragraph that is far longer than those around it: a gallery's captions, a table. A mark
/// that is closed neither in its paragraph nor in the next opens nothing.
final class OwnWords {

  /// Stands where words were left out.
  static final String GAP = "";

  /// No story has a paragraph of so many words, but where its paragraphs were lost.
  private static final int LONG = 200;

  /// Paragraphs are lost where one is longer than the usual one by less than so many times.
  private static final int TIMES = 5;

  private static final Set<String> FIRST_PERSON =
      Table.of(OwnWords.class, "en/first-person.tsv").rows(3).stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private final List<String> words = new ArrayList<>();

  /// Whether the paragraph before ended in an open quotation.
  private boolean quoting;

  private OwnWords() {}

  /// The words of the account's body in order, small, with a [#GAP] where some were left out.
  static List<String> of(Account account) {
    OwnWords unmarked = new OwnWords();
    List<List<String>> paragraphs = unmarked.paragraphs(account);
    int all = paragraphs.stream().mapToInt(List::size).sum();
    long personal = paragraphs.stream().filter(OwnWords::isPersonal).count();
    int longest = Math.max(LONG, TIMES * usual(paragraphs));
    List<String> own = new ArrayList<>(all);
    for (List<String> paragraph : paragraphs) {
      boolean handedOn = isPersonal(paragraph) && 2 * personal <= paragraphs.size();
      if (handedOn || paragraph.size() > longest) {
        own.add(GAP);
      } else {
        own.addAll(paragraph);
      }
    }
    return own;
  }

  /// How many words the paragraph in the middle has.
  private static int usual(List<List<String>> paragraphs) {
    int[] sizes = paragraphs.stream().mapToInt(List::size).sorted().toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  /// Whether somebody speaks of himself.
  static boolean isPersonal(List<String> words) {
    return words.stream().anyMatch(FIRST_PERSON::contains);
  }

  /// The words outside marks, paragraph by paragraph.
  private List<List<String>> paragraphs(Account account) {
    List<String> texts =
        account.story().stream()
            .filter(block -> block.kind() == Block.Kind.BODY)
            .flatMap(block -> block.span().in(account.text()).lines())
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    List<List<String>> paragraphs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      words.clear();
      read(texts.get(i), i + 1 < texts.size() ? texts.get(i + 1) : "");
      paragraphs.add(List.copyOf(words));
    }
    return paragraphs;
  }

  private void read(String paragraph, String next) {
    int from = 0;
    int open = quoting ? 0 : -1;
    int start = quoting && isMark(paragraph.charAt(0)) ? 1 : 0;
    for (int i = start; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      if (open >= 0 && (c == '”' || c == '"')) {
        add(paragraph.substring(from, open));
        words.add(GAP);
        from = i + 1;
        open = -1;
      } else if (c == '“' || c == '"') {
        open = i;
      }
    }
    quoting = open >= 0 && goesOn(next);
    add(paragraph.substring(from, quoting ? open : paragraph.length()));
    if (quoting) {
      words.add(GAP);
    }
  }

  private static boolean isMark(char c) {
    return c == '“' || c == '"';
  }

  /// Whether a quotation that is open goes on here: it is opened anew, or closed.
  private static boolean goesOn(String paragraph) {
    if (paragraph.isEmpty() || isMark(paragraph.charAt(0))) {
      return !paragraph.isEmpty();
    }
    int closing = paragraph.indexOf('”');
    int opening = paragraph.indexOf('“');
    boolean closedFirst = closing >= 0 && (opening < 0 || closing < opening);
    return closedFirst || paragraph.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private void add(String text) {
    Words.of(text).forEach(word -> words.add(word.text()));
  }
}
