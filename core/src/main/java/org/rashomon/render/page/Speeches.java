package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Witness;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.check.Check;
import org.rashomon.event.collate.Family;
import org.rashomon.text.Span;

/// Lays out what only one account quotes, by speaker.
final class Speeches {

  private record At(String account, int quotation) {}

  /// Of a quotation's characters; with fewer of them in an utterance that several accounts give,
  /// the quotation is still shown whole.
  private static final double COVERED = 0.75;

  private final Draft draft;
  private final Map<At, Integer> shared = new HashMap<>();
  private final Map<At, List<Check>> checks = new HashMap<>();

  Speeches(Draft draft) {
    this.draft = draft;
    for (Check check : draft.report().verification().quotations()) {
      At at = new At(check.account(), check.quotation());
      checks.computeIfAbsent(at, key -> new ArrayList<>()).add(check);
    }
    for (Family family : draft.report().families()) {
      for (Family.Member member : family.members()) {
        shared.merge(
            new At(member.passage().account(), member.quotation()),
            member.passage().span().length(),
            Integer::sum);
      }
    }
  }

  /// Those that most is quoted of first.
  List<Speech> said() {
    Map<String, List<At>> bySpeaker = new LinkedHashMap<>();
    Map<String, Long> often =
        alone(false).stream().collect(Collectors.groupingBy(this::speaker, Collectors.counting()));
    // what nobody is told to have said gives way first
    often.put("", 0L);
    draft
        .room()
        .most(
            Part.QUOTES,
            alone(false),
            this::cost,
            at -> often.getOrDefault(speaker(at), 0L).intValue())
        .forEach(at -> bySpeaker.computeIfAbsent(speaker(at), key -> new ArrayList<>()).add(at));
    return bySpeaker.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<At>> e) -> e.getKey().isEmpty())
                .thenComparingInt(e -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(entry -> new Speech(entry.getKey(), lines(entry.getValue())))
        .toList();
  }

  /// Words in quotation marks that nobody is said to have spoken.
  List<Speech.Line> terms() {
    return lines(draft.room().first(Part.TERMS, alone(true), this::cost));
  }

  private List<At> alone(boolean terms) {
    List<At> alone = new ArrayList<>();
    for (Witness witness : draft.witnesses()) {
      for (int i = 0; i < witness.quotations().size(); i++) {
        At at = new At(witness.id(), i);
        int length = witness.quotations().get(i).content().stream().mapToInt(Span::length).sum();
        boolean term = quotation(at).form() == Quotation.Form.TERM;
        if (term == terms && shared.getOrDefault(at, 0) < COVERED * length) {
          alone.add(at);
        }
      }
    }
    return alone;
  }

  private int cost(At at) {
    return Cost.ofQuotation(quotation(at).content().stream().mapToInt(Span::length).sum());
  }

  private List<Speech.Line> lines(List<At> all) {
    return all.stream().map(this::line).toList();
  }

  private Speech.Line line(At at) {
    int number = draft.number();
    Quotation quotation = quotation(at);
    Highlights.Target target = new Highlights.Target("q-" + number, number, kind(quotation.form()));
    Cited place = draft.cite(at.account, quotation.content(), target);
    List<Records.Checked> checks =
        this.checks.getOrDefault(at, List.of()).stream()
            .map(check -> new Records.Checked(check, place))
            .toList();
    return new Speech.Line(
        number, quotation.form(), pieces(at), place, new Records(draft).of(checks, target));
  }

  static Highlight.Kind kind(Quotation.Form form) {
    return switch (form) {
      case DIRECT, TERM -> Highlight.Kind.SPEECH;
      case MIXED, INDIRECT -> Highlight.Kind.REPORTED;
    };
  }

  private List<Speech.Piece> pieces(At at) {
    Quotation quotation = quotation(at);
    String text = draft.witness(at.account).text();
    List<Speech.Piece> pieces = new ArrayList<>();
    for (Span content : quotation.content()) {
      int from = content.start();
      for (Span marked : quotation.marked()) {
        if (content.overlaps(marked)) {
          int start = Math.max(from, marked.start());
          int end = Math.min(content.end(), marked.end());
          add(pieces, text.substring(from, start), false);
          add(pieces, text.substring(start, end), true);
          from = end;
        }
      }
      add(pieces, text.substring(from, content.end()), false);
    }
    return pieces;
  }

  private static void add(List<Speech.Piece> pieces, String words, boolean quoted) {
    if (!words.isEmpty()) {
      pieces.add(new Speech.Piece(words, quoted));
    }
  }

  private Quotation quotation(At at) {
    return draft.witness(at.account).quotations().get(at.quotation);
  }

  private String speaker(At at) {
    @Nullable Integer entity = quotation(at).speaker();
    return entity == null ? "" : draft.report().parties().of(at.account, entity).name();
  }
}
