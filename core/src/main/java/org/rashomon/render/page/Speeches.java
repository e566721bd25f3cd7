package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.account.quote.Quotation;
import org.rashomon.event.check.Check;
import org.rashomon.event.report.Finding;
import org.rashomon.text.Span;

/// Lays out what only one account quotes, by speaker.
final class Speeches {

  private final Draft draft;
  private final Map<String, List<Check>> checks = new HashMap<>();

  Speeches(Draft draft) {
    this.draft = draft;
    for (Finding.Checked checked : draft.report().all(Finding.Checked.class)) {
      checks.computeIfAbsent(checked.id(), _ -> new ArrayList<>()).add(checked.check());
    }
  }

  /// Those that most is quoted of first.
  List<Speech> said() {
    Map<String, List<Finding.Said>> bySpeaker = new LinkedHashMap<>();
    draft
        .fitting(Finding.Kind.QUOTATION, Finding.Said.class)
        .forEach(
            said -> bySpeaker.computeIfAbsent(said.speaker(), _ -> new ArrayList<>()).add(said));
    return bySpeaker.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<Finding.Said>> e) -> e.getKey().isEmpty())
                .thenComparingInt(e -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(
            entry -> new Speech(entry.getKey(), entry.getValue().stream().map(this::line).toList()))
        .toList();
  }

  /// Words in quotation marks that nobody is said to have spoken.
  List<Speech.Line> terms() {
    return draft.fitting(Finding.Kind.TERM, Finding.Said.class).stream().map(this::line).toList();
  }

  private Speech.Line line(Finding.Said said) {
    Quotation quotation = said.quotation();
    Highlights.Target target = draft.element("q-", kind(quotation.form()), List.of(said));
    Cited place = draft.accounts().cite(said.account(), quotation.content(), target);
    List<Recorder.Checked> held =
        checks.getOrDefault(said.id(), List.of()).stream()
            .map(check -> new Recorder.Checked(check, place))
            .toList();
    return new Speech.Line(
        target.number(),
        quotation.form(),
        pieces(said),
        place,
        new Recorder(draft).of(held, target));
  }

  private static Highlight.Kind kind(Quotation.Form form) {
    return switch (form) {
      case DIRECT, TERM -> Highlight.Kind.SPEECH;
      case MIXED, INDIRECT -> Highlight.Kind.REPORTED;
    };
  }

  private List<Speech.Piece> pieces(Finding.Said said) {
    Quotation quotation = said.quotation();
    String text = draft.witness(said.account()).text();
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
}
