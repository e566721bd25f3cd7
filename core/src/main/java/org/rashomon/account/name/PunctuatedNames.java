package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names with a comma in them: `Northsound Ferries, Inc.`, and `"Oldgate, Tarn"`, as mail programs
/// write the names of people.
final class PunctuatedNames {

  private static final Set<String> QUOTES = Set.of("\"", "“", "”");

  private final Lexicon lexicon = Lexicon.ENGLISH;

  /// The phrases, those of one such name joined.
  List<NamePhrase> in(List<NamePhrase> phrases) {
    List<NamePhrase> joined = new ArrayList<>();
    for (NamePhrase phrase : phrases) {
      NamePhrase last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && phrase.span().start() < last.span().end()) {
        continue;
      }
      NamePhrase inverted = last == null ? null : inverted(last, phrase);
      if (inverted != null) {
        joined.removeLast();
      }
      joined.add(inverted != null ? inverted : withSuffix(phrase));
    }
    return joined;
  }

  /// With the suffix of a company and the comma before it, where they follow.
  private NamePhrase withSuffix(NamePhrase phrase) {
    Line line = phrase.line();
    int comma = phrase.range().to();
    boolean company =
        line.word(comma).equals(",")
            && lexicon.isCompanySuffix(line.word(comma + 1))
            && !phrase.isTitled();
    return company ? phrase.until(comma + 2) : phrase;
  }

  /// The person's name that both are, the family name first; `null` where they aren't.
  private static @Nullable NamePhrase inverted(NamePhrase family, NamePhrase first) {
    Line line = first.line();
    int from = family.range().from();
    int comma = family.range().to();
    int to = first.range().to();
    boolean marked =
        family.line().number() == line.number()
            && line.word(comma).equals(",")
            && comma + 1 == first.range().from()
            && QUOTES.contains(line.word(from - 1))
            && QUOTES.contains(line.word(to));
    return marked
        ? new NamePhrase(line, new Range(from, to), first.text() + " " + family.text(), null, null)
        : null;
  }
}
