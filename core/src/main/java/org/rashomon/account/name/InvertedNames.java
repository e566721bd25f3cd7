package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.TokenRange;

/// Names of people with the family name first, as mail programs write them: `"Oldgate, Tarn"`.
final class InvertedNames {

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
      joined.add(inverted != null ? inverted : phrase);
    }
    return joined;
  }

  /// The person's name that both are, the family name first; `null` where they aren't.
  private static @Nullable NamePhrase inverted(NamePhrase family, NamePhrase first) {
    NamingLine line = first.line();
    int from = family.range().from();
    int comma = family.range().to();
    int to = first.range().to();
    boolean marked =
        family.line().number() == line.number()
            && line.word(comma).equals(",")
            && comma + 1 == first.range().from()
            && line.isQuotationMark(from - 1)
            && line.isQuotationMark(to);
    return marked
        ? new NamePhrase(
            line, new TokenRange(from, to), first.text() + " " + family.text(), null, null)
        : null;
  }
}
