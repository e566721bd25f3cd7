package org.rashomon.account.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /// The words of each block of the account's story, small, with a [#GAP] where some were left out;
  /// none of blocks that aren't body.
  static List<List<String>> of(Account account) {
    List<Paragraph> paragraphs = new OwnWords().paragraphs(account);
    long personal = paragraphs.stream().filter(Paragraph::isPersonal).count();
    int longest = Math.max(LONG, TIMES * usual(paragraphs));
    List<List<String>> own = new ArrayList<>();
    account.story().forEach(block -> own.add(new ArrayList<>()));
    for (Paragraph paragraph : paragraphs) {
      boolean handedOn = paragraph.isPersonal() && 2 * personal <= paragraphs.size();
      boolean leftOut = handedOn || paragraph.words().size() > longest;
      own.get(paragraph.block()).addAll(leftOut ? List.of(GAP) : paragraph.words());
    }
    return own;
  }

  /// The words of one line outside marks.
  ///
  /// @param block the number of its block in the story
  private record Paragraph(int block, List<String> words) {

    boolean isPersonal() {
      return OwnWords.isPersonal(words);
    }
  }

  /// How many words the paragraph in the middle has.
  private static int usual(List<Paragraph> paragraphs) {
    int[] sizes = paragraphs.stream().mapToInt(one -> one.words().size()).sorted().toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  /// Whether somebody speaks of himself.
  static boolean isPersonal(List<String> words) {
    return words.stream().anyMatch(FIRST_PERSON::contains);
  }

  private record Line(int block, String text) {}

  private List<Paragraph> paragraphs(Account account) {
    List<Line> lines = lines(account);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      words.clear();
      read(lines.get(i).text(), i + 1 < lines.size() ? lines.get(i + 1).text() : "");
      paragraphs.add(new Paragraph(lines.get(i).block(), List.copyOf(words)));
    }
    return paragraphs;
  }

  private static List<Line> lines(Account account) {
    List<Block> story = account.story();
    return IntStream.range(0, story.size())
        .filter(i -> story.get(i).kind() == Block.Kind.BODY)
        .boxed()
        .flatMap(i ->
            story.get(i).span().in(account.text()).lines().map(line -> new Line(i, line.strip())))
        .filter(line -> !line.text().isEmpty())
        .toList();
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
