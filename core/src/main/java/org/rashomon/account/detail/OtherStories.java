package org.rashomon.account.detail;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.account.clean.Block;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Sentence;
import org.rashomon.text.Table;
import org.rashomon.word.Lemmas;

/// Tells lines that belong to other stories from an account's own text.
///
/// Saved pages leave headlines of other stories between paragraphs. Such a line ends without a full
/// stop, or stands twice, and has no word in common with the headline and the beginning but those
/// that are in every report of its kind. What follows a heading like `More news` is of other
/// stories to the end.
final class OtherStories {

  /// How many sentences are the beginning.
  private static final int LEAD = 5;

  /// Shorter words are in every text.
  private static final int SHORTEST = 4;

  private static final Pattern SENTENCE = Pattern.compile("[.!?][\"”'’)]*$");

  private final Set<String> common = Table.english(OtherStories.class, "themes").words("any");
  private final List<String> headings =
      List.copyOf(Table.english(OtherStories.class, "other-stories").words());

  /// By paragraph, whether it belongs to another story.
  boolean[] paragraphs(Named named) {
    List<Block> all = named.parsed().paragraphs();
    Map<String, Integer> times = new HashMap<>();
    all.forEach(block -> times.merge(line(named, block), 1, Integer::sum));
    boolean[] found = new boolean[all.size()];
    boolean over = false;
    for (int i = 0; i < all.size(); i++) {
      String line = line(named, all.get(i));
      over |= i > 0 && headings.stream().anyMatch(line::startsWith);
      boolean loose = !isSentence(line) || times.getOrDefault(line, 0) > 1;
      found[i] = over || (loose && !touches(named, all.get(i)));
    }
    return found;
  }

  private static String line(Named named, Block block) {
    return block.span().in(named.text()).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isSentence(String line) {
    return SENTENCE.matcher(line).find() && !line.endsWith("...");
  }

  /// Whether it has a word of its own in common with the headline or the beginning.
  private boolean touches(Named named, Block block) {
    Set<String> own = words(block.span().in(named.text()));
    StringBuilder beginning = new StringBuilder();
    named.parsed().account().headline().ifPresent(beginning::append);
    for (Sentence sentence : named.parsed().sentences().stream().limit(LEAD).toList()) {
      if (!block.span().covers(sentence.span())) {
        beginning.append(' ').append(sentence.span().in(named.text()));
      }
    }
    Set<String> lead = words(beginning.toString());
    return own.isEmpty() || lead.isEmpty() || own.stream().anyMatch(lead::contains);
  }

  private Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
        .filter(word -> word.length() >= SHORTEST)
        .map(Lemmas::singular)
        .filter(word -> !common.contains(word) && !TollWords.isTheme(word))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
