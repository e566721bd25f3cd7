package org.rashomon.account.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.annotate.PartOfSpeech;

/// Cue verbs whose subject doesn't speak: `was described by Ortega as "a folly"`, `was called "a
/// folly" by Ortega`; or does though the verb is passive: `Ortega was quoted as saying`.
final class Passive {

  /// How far from the verb its agent may stand, in words.
  private static final int REACH = 30;

  /// How far from `was quoted` its `as saying` may stand: `by the Courier on Monday`.
  private static final int SAYING = 10;

  private Passive() {}

  static @Nullable Report of(Narrated s, VerbGroup verb) {
    Report quoted = verb.cue().lemma().equals("quote") ? quotedAs(s, verb) : null;
    if (quoted != null) {
      return quoted;
    }
    int to = verb.range().to();
    return s.word(to).is("by") ? agentFirst(s, verb) : agentLast(s, verb);
  }

  private static @Nullable Report quotedAs(Narrated s, VerbGroup verb) {
    int to = verb.range().to();
    Source source = Phrases.endingAt(s, verb.range().from());
    for (int i = to; source != null && i < to + SAYING; i++) {
      if (s.word(i).is("as") && s.word(i + 1).is("saying")) {
        Range cue = new Range(verb.range().from(), i + 2);
        int from = s.word(i + 2).is("that") ? i + 3 : i + 2;
        return report(Report.Shape.QUOTED_AS, cue, source, Ranges.trimmed(s, from, s.size()));
      }
    }
    return null;
  }

  private static @Nullable Report agentFirst(Narrated s, VerbGroup verb) {
    int by = verb.range().to();
    Source source = agent(s, by);
    if (source == null) {
      return null;
    }
    Word next = s.word(source.whole().to());
    boolean told = next.is("as") || next.is("to") || next.is("that") || next.is("whether");
    return told || !next.narrated()
        ? report(
            Report.Shape.PASSIVE,
            verb.range(),
            source,
            Ranges.trimmed(s, source.whole().to(), s.size()))
        : null;
  }

  /// Only with words in marks between, for what else stands there may be done by somebody too.
  private static @Nullable Report agentLast(Narrated s, VerbGroup verb) {
    int to = verb.range().to();
    for (int i = to + 1; i < to + REACH && s.has(i); i++) {
      if (s.word(i).is("by") && s.word(i).narrated() && !s.word(i - 1).narrated()) {
        Source source = agent(s, i);
        Range content = Ranges.trimmed(s, to, i);
        return source == null ? null : report(Report.Shape.PASSIVE, verb.range(), source, content);
      }
    }
    return null;
  }

  private static @Nullable Source agent(Narrated s, int by) {
    Source source = owned(s, Phrases.startingAt(s, by + 1));
    return source == null || Phrases.isTime(s.word(source.head())) ? null : named(s, source);
  }

  /// Of `the port's lawyer` all of it.
  private static @Nullable Source owned(Narrated s, @Nullable Source owner) {
    int to = owner == null ? -1 : owner.whole().to();
    boolean owns = s.word(to).is("'s") || s.word(to).is("’s") || s.word(to).is("'");
    Source thing = owner != null && owns ? Phrases.startingAt(s, to + 1) : null;
    return owner == null || thing == null
        ? owner
        : new Source(new Range(owner.whole().from(), thing.whole().to()), thing.core(), false);
  }

  /// Of `the port's lawyer, Ana Ortega` the name, where the description is none.
  private static Source named(Narrated s, Source source) {
    int comma = source.whole().to();
    Source name =
        s.word(comma).is(",") && !isName(s, source) ? Phrases.startingAt(s, comma + 1) : null;
    return name != null && isName(s, name) && ends(s, name.whole().to())
        ? new Source(new Range(source.whole().from(), name.whole().to()), name.core(), false)
        : source;
  }

  private static boolean isName(Narrated s, Source source) {
    return s.word(source.head()).pos() == PartOfSpeech.PROPN;
  }

  private static boolean ends(Narrated s, int i) {
    return !s.has(i) || s.word(i).isPunctuation();
  }

  private static @Nullable Report report(
      Report.Shape shape, Range cue, Source source, @Nullable Range content) {
    return content == null ? null : new Report(shape, true, cue, source, List.of(content), -1);
  }
}
