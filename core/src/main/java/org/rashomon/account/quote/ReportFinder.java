package org.rashomon.account.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.annotate.PartOfSpeech;

/// Finds the reporting constructions of one narrated sentence, in order.
final class ReportFinder {

  private static final Set<String> BRANCHING =
      Set.of("and", "but", "while", "though", "although", "yet", "whereas", ";", "as");

  /// The most words before a colon that may name who speaks.
  private static final int LONGEST_LABEL = 6;

  private final Narrated s;
  private final List<Report> found = new ArrayList<>();

  private ReportFinder(Narrated sentence) {
    this.s = sentence;
  }

  static List<Report> find(Narrated sentence) {
    ReportFinder finder = new ReportFinder(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).narrated()) {
        Optional.ofNullable(finder.at(i)).ifPresent(finder.found::add);
      }
    }
    return finder.withoutBranches();
  }

  private @Nullable Report at(int i) {
    Word word = s.word(i);
    if (word.is("according") && s.word(i + 1).is("to")) {
      return accordingTo(i);
    }
    if (word.is(":")) {
      return colon(i);
    }
    Optional<Cue> cue = CueTable.ENGLISH.at(s, i);
    if (cue.isEmpty()) {
      return null;
    }
    if (cue.get().takes(Cue.Frame.THING)) {
      return thing(i);
    }
    boolean fits =
        cue.get().takes(Cue.Frame.STATE) ? followsBe(i) : mayBeVerb(word) || closes(i, cue.get());
    return fits ? verb(VerbGroup.at(s, i, cue.get())) : null;
  }

  /// Whether a cue that quotes ends a sentence which a quotation began, whatever the tagger took it
  /// for: `"We left," Ortega notes.`
  private boolean closes(int i, Cue cue) {
    boolean end = i == s.size() - 1 || (i == s.size() - 2 && s.word(i + 1).isPunctuation());
    return end && !s.word(0).narrated() && cue.takes(Cue.Frame.QUOTE);
  }

  private boolean followsBe(int i) {
    PartOfSpeech before = s.word(i - 1).pos();
    return before == PartOfSpeech.AUX || before == PartOfSpeech.ADV;
  }

  /// `Ortega: …`, in a headline or before words in marks.
  private @Nullable Report colon(int i) {
    Source source = Phrases.endingAt(s, i);
    Range content = trimmed(i + 1, s.size());
    if (source == null || content == null || source.whole().from() > 0 || i > LONGEST_LABEL) {
      return null;
    }
    boolean name = s.word(source.head()).pos() == PartOfSpeech.PROPN;
    boolean headline = s.paragraph() == 0 && !s.word(s.size() - 1).is(".");
    return name && (headline || s.isQuoted(content))
        ? new Report(Report.Shape.COLON, true, new Range(i, i + 1), source, List.of(content), -1)
        : null;
  }

  /// `a theory that`, `the ministry's belief that`.
  private @Nullable Report thing(int i) {
    Range content = s.word(i + 1).is("that") ? trimmed(i + 2, s.size()) : null;
    Subject subject = content == null ? null : Subject.ofThing(s, i, found);
    return subject == null || content == null
        ? null
        : new Report(
            subject.shape(), false, new Range(i, i + 1), subject.source(), List.of(content), -1);
  }

  private static boolean mayBeVerb(Word word) {
    return word.pos() == PartOfSpeech.VERB
        || word.pos() == PartOfSpeech.AUX
        || Set.of("said", "says", "told", "added", "wrote", "tweeted").contains(word.lower());
  }

  // --- according to ---------------------------------------------------------------------------

  private @Nullable Report accordingTo(int i) {
    Source source = Phrases.startingAt(s, i + 2);
    if (source == null) {
      return null;
    }
    int end = source.whole().to();
    Range cue = new Range(i, i + 2);
    boolean first = i == 0 || BRANCHING.contains(s.word(i - 1).lower()) || s.word(i - 1).is(":");
    if (first) {
      int comma = nextComma(end);
      Range rest = trimmed(comma < 0 ? end : comma + 1, s.size());
      return rest == null
          ? null
          : new Report(Report.Shape.ACCORDING_TO, true, cue, source, List.of(rest), -1);
    }
    List<Range> content = new ArrayList<>();
    add(content, trimmed(floor(), i));
    if (s.word(end).is(",") && s.word(i - 1).is(",") && continuesClause(end + 1)) {
      add(content, trimmed(end + 1, s.size()));
    }
    return content.isEmpty()
        ? null
        : new Report(
            Report.Shape.ACCORDING_TO,
            true,
            cue,
            source,
            content,
            s.word(i - 1).is(",") ? i - 1 : -1);
  }

  private int nextComma(int from) {
    for (int i = from; i < s.size() && i < from + 25; i++) {
      if (!s.word(i).narrated()) {
        return i - 1;
      }
      if (s.word(i).is(",")) {
        return i;
      }
    }
    return -1;
  }

  /// Whether what comes after an interruption goes on with the clause before it.
  private boolean continuesClause(int i) {
    return switch (s.word(i).pos()) {
      case AUX, VERB, PART, ADP, SCONJ, NOUN, PROPN, DET, ADJ, NUM, PRON, ADV ->
          !Set.of("who", "which", "while", "as", "whose", "where", "when")
                  .contains(s.word(i).lower())
              && !s.word(i).lower().endsWith("ing");
      case CCONJ, INTJ, PUNCT, SYM, X -> false;
    };
  }

  // --- verbs ----------------------------------------------------------------------------------

  private @Nullable Report verb(VerbGroup verb) {
    if (verb.passive()) {
      return Passive.of(s, verb);
    }
    Report inverted = inverted(verb);
    if (inverted != null) {
      return inverted;
    }
    Subject subject = Subject.of(s, verb, found);
    if (subject == null) {
      return null;
    }
    int start = Math.min(subject.start(), verb.range().from());
    Complement after = Complement.of(s, verb);
    if (s.word(start - 1).is("as") && after.content() == null) {
      return parenthetical(verb, subject, start - 1);
    }
    Range before = mayFollow(verb.cue()) ? before(start, after) : null;
    List<Range> content = new ArrayList<>();
    add(content, before);
    if (before == null || after.resumes()) {
      add(content, after.content());
    } else if (after.content() == null && s.word(start - 1).is(",")) {
      add(content, interrupted(before, verb.range().to()));
    }
    if (content.isEmpty()) {
      return null;
    }
    int branch = before != null ? -1 : branch(start, subject);
    boolean speech = verb.cue().takes(Cue.Frame.QUOTE);
    return new Report(subject.shape(), speech, verb.range(), subject.source(), content, branch);
  }

  /// `The port, as Ortega said, is open`: all around it, or after `but as Ortega said` what
  /// follows.
  private @Nullable Report parenthetical(VerbGroup verb, Subject subject, int as) {
    int comma = nextComma(verb.range().to());
    List<Range> content = new ArrayList<>();
    if (s.word(as - 1).is(",")) {
      add(content, trimmed(floor(), as));
    }
    if (comma >= 0 && comma < verb.range().to() + LONGEST_LABEL) {
      add(content, trimmed(comma + 1, s.size()));
    }
    return content.isEmpty() || !mayFollow(verb.cue())
        ? null
        : new Report(
            subject.shape(),
            true,
            verb.range(),
            subject.source(),
            content,
            content.getFirst().from() > as ? as : -1);
  }

  /// The rest of a clause that the cue interrupts: `The plan, Ortega said, is dead`.
  private @Nullable Range interrupted(Range before, int comma) {
    boolean fragment = true;
    for (int i = before.from(); i < before.to(); i++) {
      PartOfSpeech pos = s.word(i).pos();
      fragment &= pos != PartOfSpeech.AUX && pos != PartOfSpeech.VERB;
    }
    Word next = s.word(comma + 1);
    boolean verb = next.pos() == PartOfSpeech.AUX || next.pos() == PartOfSpeech.VERB;
    boolean goesOn = s.word(comma).is(",") && continuesClause(comma + 1) && (fragment || verb);
    return goesOn ? trimmed(comma + 1, s.size()) : null;
  }

  private static boolean mayFollow(Cue cue) {
    return cue.takes(Cue.Frame.QUOTE) || cue.takes(Cue.Frame.CLAUSE);
  }

  /// `…, said Ortega`.
  private @Nullable Report inverted(VerbGroup verb) {
    int from = verb.range().from();
    Word before = s.word(from - 1);
    boolean set = from > 0 && (!before.narrated() || isBreak(before));
    if (!set || !verb.cue().mayInvert() || verb.participle()) {
      return null;
    }
    Source source = after(verb.range().to());
    Range content = source == null ? null : beforeRegion(from, false);
    boolean misled = before.narrated() && startsVerb(Phrases.startingAt(s, verb.range().to()));
    if (source == null || content == null || misled) {
      return null;
    }
    List<Range> parts = new ArrayList<>(List.of(content));
    add(parts, resumed(source.whole().to()));
    return new Report(Report.Shape.INVERTED, true, verb.range(), source, parts, -1);
  }

  /// The phrase at `from`; if a verb seems to follow, up to the next mark, for a tagger takes many
  /// a word before a name for a verb.
  private @Nullable Source after(int from) {
    Source source = Phrases.startingAt(s, from);
    if (source == null || !startsVerb(source.whole().to())) {
      return source;
    }
    int end = source.whole().to();
    while (s.has(end) && !s.word(end).isPunctuation()) {
      end++;
    }
    Source last = Phrases.endingAt(s, end);
    return last == null ? source : new Source(new Range(from, end), last.core(), false);
  }

  /// Whether the phrase before `i` is the subject of a verb, and so no inverted speaker.
  private boolean startsVerb(@Nullable Source phrase) {
    return phrase != null && startsVerb(phrase.whole().to());
  }

  private boolean startsVerb(int i) {
    int at = s.word(i).pos() == PartOfSpeech.ADV ? i + 1 : i;
    return s.word(at).pos() == PartOfSpeech.AUX || s.word(at).pos() == PartOfSpeech.VERB;
  }

  private static boolean isBreak(Word word) {
    return word.is(",") || word.is("—") || word.is("–");
  }

  /// What is said before a cue that comes last or interrupts: set off by a comma or its own marks.
  private @Nullable Range before(int start, Complement after) {
    if (start <= 0) {
      return null;
    }
    Word last = s.word(start - 1);
    boolean quoted = !last.narrated();
    if (!quoted && !isBreak(last)) {
      return null;
    }
    if (after.content() != null && !after.resumes() && !(quoted && endsUtterance(start - 1))) {
      return null;
    }
    return beforeRegion(start, after.interrupts());
  }

  /// Whether the marked words that end here are set off: by a comma, a question or an exclamation
  /// mark of their own.
  private boolean endsUtterance(int i) {
    Word last = s.word(i);
    return last.is(",") || last.is("?") || last.is("!");
  }

  private @Nullable Range beforeRegion(int start, boolean interrupts) {
    Range region = trimmed(floor(), start);
    if (region == null) {
      return null;
    }
    for (int i = region.from(); i < region.to(); i++) {
      Word word = s.word(i);
      boolean verb = word.pos() == PartOfSpeech.AUX || word.pos() == PartOfSpeech.VERB;
      if (!word.narrated() || verb || interrupts) {
        return region;
      }
    }
    return null;
  }

  /// A quotation that goes on after `said Ortega`, set off by a comma.
  private @Nullable Range resumed(int from) {
    int i = from;
    while (s.has(i) && s.word(i).narrated() && !s.word(i).is(",")) {
      i++;
    }
    return s.word(i).is(",") && s.has(i + 1) && !s.word(i + 1).narrated()
        ? trimmed(i + 1, runEnd(i + 1))
        : null;
  }

  private int runEnd(int from) {
    int i = from;
    while (s.has(i) && !s.word(i).narrated()) {
      i++;
    }
    return i;
  }

  /// Where what an earlier construction before its cue told ends.
  private int floor() {
    int floor = 0;
    for (Report report : found) {
      if (report.content().getFirst().from() < report.cue().from()) {
        int sourceEnd = report.source() == null ? 0 : report.source().whole().to();
        floor = Math.max(floor, Math.max(report.cue().to(), sourceEnd));
      }
    }
    while (floor > 0
        && s.has(floor)
        && (s.word(floor).isPunctuation() || s.word(floor).pos() == PartOfSpeech.CCONJ)) {
      floor++;
    }
    return floor;
  }

  private int branch(int start, Subject subject) {
    Word before = s.word(start - 1);
    if (subject.shape() == Report.Shape.SHARED_SUBJECT) {
      return before.pos() == PartOfSpeech.CCONJ && s.word(start - 2).is(",")
          ? start - 2
          : start - 1;
    }
    if (BRANCHING.contains(before.lower()) && start > 1) {
      return s.word(start - 2).is(",") ? start - 2 : before.is(";") ? start - 1 : -1;
    }
    return -1;
  }

  // --- content --------------------------------------------------------------------------------

  private static void add(List<Range> into, @Nullable Range range) {
    if (range != null) {
      into.add(range);
    }
  }

  /// Without punctuation at its ends; `null` if nothing is left.
  private @Nullable Range trimmed(int from, int to) {
    return Ranges.trimmed(s, from, to);
  }

  /// Each content ends where the next construction branches off.
  private List<Report> withoutBranches() {
    List<Report> cut = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Report report = found.get(i);
      List<Range> content = new ArrayList<>();
      for (Range part : report.content()) {
        int to = part.to();
        for (Report later : found.subList(i + 1, found.size())) {
          if (later.branch() > part.from()
              && later.branch() < to
              && part.from() >= report.cue().to()) {
            to = later.branch();
          }
        }
        add(content, trimmed(part.from(), to));
      }
      if (!content.isEmpty()) {
        cut.add(report.withContent(content));
      }
    }
    return cut;
  }
}
