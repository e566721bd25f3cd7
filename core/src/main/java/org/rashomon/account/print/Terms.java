package org.rashomon.account.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.StoryLine;
import org.rashomon.account.read.Published;
import org.rashomon.text.Table;
import org.rashomon.text.Words;

/// What an account speaks of: its words but for those that every report uses.
///
/// What follows after [#READ] of them tells of what led to the event rather than of the event, and
/// isn't read.
///
/// @param label the account's headline, else its beginning
/// @param titled whether the label is a headline
/// @param day on which the account was published; `null` where it doesn't tell
/// @param all the terms, each once, in order of appearance
/// @param title for each word of the title that counts, the number of its term
/// @param lines the beginning of the story, block by block: at least [#READ] words that count,
///   where it has so many, besides those of lines that may be set aside
public record Terms(
    String label,
    boolean titled,
    @Nullable LocalDate day,
    List<Term> all,
    Ints title,
    List<Line> lines) {

  /// Of a story, as many words that count are read.
  public static final int READ = 300;

  private static final Set<String> COMMON =
      Table.of(Terms.class, "en/common-words.txt").rows().stream()
          .flatMap(row -> row.words(0).stream())
          .collect(Collectors.toUnmodifiableSet());

  /// A word without the ending of a genitive or a plural.
  ///
  /// @param name whether it is a name or a number
  public record Term(String word, boolean name) {}

  /// @param block its number among all the account's blocks
  /// @param terms for each of its words that counts, the number of its term
  public record Line(int block, Ints terms) {}

  public Terms {
    all = List.copyOf(all);
    lines = List.copyOf(lines);
    int count = all.size();
    IntStream told = lines.stream().flatMapToInt(line -> line.terms().stream());
    if (IntStream.concat(title.stream(), told).anyMatch(term -> term < 0 || term >= count)) {
      throw new IllegalArgumentException("no term of that number among " + count);
    }
  }

  public static Terms of(Account account) {
    Map<Term, Integer> numbers = new LinkedHashMap<>();
    String headline = account.provenance().title();
    Ints title = headline == null ? Ints.of() : numbers(headline, numbers);
    List<Line> lines = new ArrayList<>();
    int sure = 0;
    for (StoryLine line : StoryLine.withCaptions(account)) {
      if (sure < READ) {
        String text = account.blocks().get(line.block()).span().in(account.text());
        Ints terms = numbers(text, numbers);
        lines.add(new Line(line.block(), terms));
        sure += line.isLabel() ? 0 : terms.size();
      }
    }
    return new Terms(
        account.label(),
        account.headline().isPresent(),
        account.provenance().time().map(Published::day).orElse(null),
        List.copyOf(numbers.keySet()),
        title,
        lines);
  }

  /// The same account without some of its blocks.
  ///
  /// @param blocks numbers among all the account's blocks
  public Terms without(Set<Integer> blocks) {
    List<Line> kept = lines.stream().filter(line -> !blocks.contains(line.block())).toList();
    return new Terms(label, titled, day, all, title, kept);
  }

  /// The same with each term as the function gives it, which must be equal to it.
  public Terms with(UnaryOperator<Term> term) {
    return new Terms(label, titled, day, all.stream().map(term).toList(), title, lines);
  }

  /// The terms of the first [#READ] words of a text that count.
  private static Ints numbers(String text, Map<Term, Integer> numbers) {
    return Ints.of(
        Words.of(text).stream()
            .filter(word -> counts(word.text()))
            .limit(READ)
            .map(word -> new Term(base(word.text()), isName(text, word)))
            .mapToInt(term -> number(term, numbers))
            .toArray());
  }

  private static int number(Term term, Map<Term, Integer> numbers) {
    Integer next = numbers.size();
    Integer known = numbers.putIfAbsent(term, next);
    return known == null ? next : known;
  }

  private static boolean counts(String word) {
    String base = base(word);
    return base.length() > 1 && !COMMON.contains(base) && !COMMON.contains(word);
  }

  private static boolean isName(String text, Words.Word word) {
    int first = text.codePointAt(word.span().start());
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /// A word without the ending of a genitive or a plural.
  public static String base(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return bare.length() > 3 && bare.endsWith("s") && !bare.endsWith("ss")
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }
}
