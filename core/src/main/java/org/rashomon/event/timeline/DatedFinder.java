package org.rashomon.event.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rashomon.account.detail.TimeExpression;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.statement.Part;
import org.rashomon.event.align.Issue;
import org.rashomon.event.align.Saying;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Span;
import org.rashomon.text.Spans;
import org.rashomon.text.Table;

/// Finds the words that give a time: clauses with one of their own, and who said something when.
final class DatedFinder {

  static final String PAST = "PAST_REF";
  static final String FUTURE = "FUTURE_REF";

  /// Characters between a cue and its source, or the time of it.
  private static final int REACH = 40;

  private static final String SINCE = " since ";

  private static final PhraseTable<String> RELATIVE = PhraseTable.of(rows(), 0, row -> row.get(1));

  private final Parties parties;
  private final Testimony testimony;

  /// By account, by place.
  private final Map<String, List<TimeExpression>> times = new HashMap<>();

  /// Times that a clause has.
  private final Set<Passage> taken = new HashSet<>();

  /// By account: the predicates of the clauses that have a time.
  private final Map<String, List<Span>> predicates = new HashMap<>();

  private final List<Dated> found = new ArrayList<>();

  private DatedFinder(List<Witness> witnesses, Parties parties) {
    this.parties = parties;
    this.testimony = new Testimony(witnesses);
    for (Witness witness : witnesses) {
      times.put(
          witness.id(),
          witness.details().stream()
              .filter(TimeExpression.class::isInstance)
              .map(TimeExpression.class::cast)
              .toList());
    }
  }

  /// Those of all accounts.
  static List<Dated> of(List<Witness> witnesses, Parties parties, List<Issue> issues) {
    DatedFinder finder = new DatedFinder(witnesses, parties);
    issues.forEach(issue -> issue.sayings().forEach(finder::note));
    for (int i = 0; i < issues.size(); i++) {
      for (Saying saying : issues.get(i).sayings()) {
        finder.addClause(saying, "clause " + i);
      }
    }
    witnesses.forEach(finder::addSpeaking);
    return finder.found;
  }

  static List<Table.Row> rows() {
    return Table.english(DatedFinder.class, "relative").rows(4);
  }

  private void note(Saying saying) {
    int head = saying.statement().head();
    if (head >= 0 && !when(saying).isEmpty()) {
      predicates
          .computeIfAbsent(saying.account(), _ -> new ArrayList<>())
          .add(saying.statement().parts().get(head).span());
    }
  }

  private void addClause(Saying saying, String matter) {
    Set<String> values = new HashSet<>();
    List<Span> words = new ArrayList<>();
    for (Part part : when(saying)) {
      for (TimeExpression time :
          Spans.overlapping(of(saying.account()), TimeExpression::span, part.span())) {
        if (!isSince(saying.account(), time)) {
          values.add(Calendar.inMonth(time.value()));
          taken.add(new Passage(saying.account(), time.span()));
          words.add(time.span());
        }
      }
    }
    if (values.isEmpty()) {
      values.addAll(relative(saying));
    }
    if (values.size() == 1) {
      found.add(
          new Dated(
              new Passage(saying.account(), span(saying, words)),
              matter,
              values.iterator().next()));
    }
  }

  /// Whether it is from when on something holds, not when it happened: `the first title *since*
  /// 1908`.
  private boolean isSince(String account, TimeExpression time) {
    int start = time.span().start();
    return testimony
        .of(account)
        .text()
        .substring(Math.max(0, start - SINCE.length()), start)
        .toLowerCase(Locale.ROOT)
        .equals(SINCE);
  }

  private static List<Part> when(Saying saying) {
    return saying.statement().in(Part.Role.TIME).filter(Part::top).toList();
  }

  /// The clause from its first word that means something to its last; where another with a time of
  /// its own lies in that, only from the predicate to the time.
  private Span span(Saying saying, List<Span> times) {
    List<Part> parts = saying.statement().parts();
    int head = saying.statement().head();
    Span own = head < 0 ? parts.getFirst().span() : parts.get(head).span();
    Span narrow = times.stream().reduce(own, Span::hull);
    Span wide = parts.stream().map(Part::span).reduce(narrow, Span::hull);
    boolean alone =
        predicates.getOrDefault(saying.account(), List.of()).stream()
            .noneMatch(other -> wide.covers(other) && !other.equals(own));
    return alone ? wide : narrow;
  }

  private List<TimeExpression> of(String account) {
    return times.getOrDefault(account, List.of());
  }

  /// What its words say of its being before or after the day of writing, and no more.
  private Set<String> relative(Saying saying) {
    List<Token> tokens = new ArrayList<>();
    Witness witness = testimony.of(saying.account());
    for (Sentence sentence :
        Spans.overlapping(
            witness.named().parsed().sentences(), Sentence::span, saying.passage().span())) {
      sentence.tokens().stream()
          .filter(token -> saying.passage().span().covers(token.span()))
          .forEach(tokens::add);
    }
    return relative(tokens);
  }

  static Set<String> relative(List<Token> tokens) {
    Set<String> values = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      RELATIVE.at(tokens, Token::lower, i).forEach(match -> values.add(match.value()));
    }
    return values;
  }

  /// Who said something, where the words that report it give a time.
  private void addSpeaking(Witness witness) {
    for (Quotation quotation : witness.quotations()) {
      if (quotation.cue().isEmpty()) {
        continue;
      }
      Span frame = quotation.cue().getFirst();
      for (Span source : quotation.source()) {
        frame = near(frame, source) ? Span.hull(frame, source) : frame;
      }
      Sentence sentence = witness.named().parsed().sentenceAt(frame.start());
      for (TimeExpression time :
          Spans.overlapping(of(witness.id()), TimeExpression::span, sentence.span())) {
        Passage at = new Passage(witness.id(), time.span());
        if (time.told() && near(frame, time.span()) && taken.add(at)) {
          found.add(
              new Dated(
                  new Passage(witness.id(), Span.hull(frame, time.span())),
                  speaker(witness, quotation),
                  Calendar.inMonth(time.value())));
        }
      }
    }
  }

  private static boolean near(Span one, Span other) {
    return other.start() - one.end() <= REACH && one.start() - other.end() <= REACH;
  }

  private String speaker(Witness witness, Quotation quotation) {
    Integer speaker = quotation.speaker();
    return speaker == null
        ? "somebody in " + witness.id() + " at " + quotation.extent().start()
        : "said by " + parties.of(witness.id(), speaker).id();
  }
}
