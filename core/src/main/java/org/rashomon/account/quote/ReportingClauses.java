package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.parse.PartOfSpeech;
import org.rashomon.account.parse.TokenRange;

/// Finds the reporting constructions of one narrated sentence, in order.
final class ReportingClauses {

  /// How far after a source a comma ends the construction that begins a sentence, in words.
  private static final int REACH = 25;

  private final Narrated s;

  private ReportingClauses(Narrated sentence) {
    this.s = sentence;
  }

  static List<ReportingClause> find(Narrated sentence) {
    ReportingClauses finder = new ReportingClauses(sentence);
    return IntStream.range(0, sentence.size())
        .filter(i -> sentence.word(i).narrated())
        .mapToObj(finder::at)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<ReportingClause> at(int i) {
    if (s.word(i).is("according") && s.word(i + 1).is("to")) {
      return Optional.ofNullable(accordingTo(i));
    }
    VerbGroup verb = VerbGroup.at(s, i);
    return verb == null ? Optional.empty() : Optional.ofNullable(verb(verb));
  }

  /// `According to Ortega, …` and `…, according to Ortega`.
  private @Nullable ReportingClause accordingTo(int i) {
    Source source = NounPhrases.startingAt(s, i + 2);
    if (source == null) {
      return null;
    }
    TokenRange content = i == 0 ? afterComma(source.whole().to()) : s.trimmed(0, i);
    return content == null
        ? null
        : new ReportingClause(
            SpeakerRule.ACCORDING_TO, new TokenRange(i, i + 2), source, List.of(content));
  }

  private @Nullable TokenRange afterComma(int from) {
    for (int i = from; i < from + REACH && s.word(i).narrated(); i++) {
      if (s.word(i).is(",")) {
        return s.trimmed(i + 1, s.size());
      }
    }
    return s.trimmed(from, s.size());
  }

  private @Nullable ReportingClause verb(VerbGroup verb) {
    ReportingClause inverted = inverted(verb);
    if (inverted != null) {
      return inverted;
    }
    Subject subject = Subject.of(s, verb.range().from());
    if (subject == null) {
      return null;
    }
    Complement after = Complement.of(s, verb);
    TokenRange before = verb.cue().mayFollow() ? before(subject.start(), after) : null;
    List<TokenRange> content = new ArrayList<>();
    if (before != null) {
      content.add(before);
    }
    if (after.content() != null && (before == null || after.resumes())) {
      content.add(after.content());
    }
    return content.isEmpty()
        ? null
        : new ReportingClause(subject.rule(), verb.range(), subject.source(), content);
  }

  /// `…, said Ortega`.
  private @Nullable ReportingClause inverted(VerbGroup verb) {
    int from = verb.range().from();
    boolean set = from > 0 && (!s.word(from - 1).narrated() || isBreak(s.word(from - 1)));
    Source source =
        set && verb.cue().mayInvert() ? NounPhrases.startingAt(s, verb.range().to()) : null;
    TokenRange content = source == null ? null : spoken(from, false);
    return source == null || content == null || isSubject(source, from)
        ? null
        : new ReportingClause(SpeakerRule.INVERTED, verb.range(), source, List.of(content));
  }

  /// Whether the phrase after a comma and the cue is the subject of a verb, and so no inverted
  /// speaker.
  private boolean isSubject(Source phrase, int cue) {
    int to = phrase.whole().to();
    int verb = s.word(to).pos() == PartOfSpeech.ADV ? to + 1 : to;
    return s.word(cue - 1).narrated() && s.word(verb).isVerb();
  }

  private static boolean isBreak(NarratedWord word) {
    return word.is(",") || word.is("—") || word.is("–");
  }

  /// What is said before a cue that comes last or interrupts: set off by a comma or its own marks.
  private @Nullable TokenRange before(int start, Complement after) {
    NarratedWord last = s.word(start - 1);
    boolean apart = start > 0 && (!last.narrated() || isBreak(last));
    boolean ends = !last.narrated() && (last.is(",") || last.is("?") || last.is("!"));
    boolean another = after.content() != null && !after.resumes() && !ends;
    return apart && !another ? spoken(start, after.interrupts()) : null;
  }

  /// The words before `start`, where a quotation or a verb is among them.
  private @Nullable TokenRange spoken(int start, boolean interrupts) {
    TokenRange region = s.trimmed(0, start);
    if (region == null || interrupts) {
      return region;
    }
    boolean clause =
        s.words().subList(region.from(), region.to()).stream()
            .anyMatch(word -> !word.narrated() || word.isVerb());
    return clause ? region : null;
  }
}
