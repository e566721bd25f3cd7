package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Account;
import org.rashomon.event.check.Check;
import org.rashomon.event.collate.Family.Edit;
import org.rashomon.text.Passage;
import org.rashomon.text.Span;

/// Lays out what the transcripts hold of a finding's words.
record Recorder(Draft draft) {

  /// A check, and where on the page the words are that were looked up.
  record Checked(Check check, Cited place) {}

  private record Same(Check.Verdict verdict, List<Bit> bits, String otherSpeaker) {}

  private static final int GAP = 2;

  /// What wasn't found comes last.
  private static final Comparator<Checked> GRAVEST_FIRST =
      Comparator.comparing((Checked one) -> one.check.verdict() == Check.Verdict.ABSENT)
          .thenComparing(one -> one.check.verdict(), Comparator.reverseOrder());

  /// Nothing where nothing was looked up.
  Optional<Recorded> of(List<Checked> checks, Highlights.Target target) {
    if (checks.isEmpty()) {
      return Optional.empty();
    }
    Map<Same, List<Cited>> held = new LinkedHashMap<>();
    checks.stream()
        .sorted(GRAVEST_FIRST)
        .forEach(
            one -> held.computeIfAbsent(same(one.check), key -> new ArrayList<>()).add(one.place));
    List<Recorded.Held> shown = new ArrayList<>();
    held.forEach((same, by) ->
        shown.add(
            new Recorded.Held(
                same.verdict, same.bits, same.otherSpeaker, by.stream().distinct().toList())));
    return Optional.of(new Recorded(places(checks, target), shown));
  }

  private Same same(Check check) {
    String other = check.saidBy() != null && check.byAnother() ? check.saidBy() : "";
    return new Same(check.verdict(), bits(check), other);
  }

  /// None where there is nothing to compare: the words are the transcript's, or in none.
  private List<Bit> bits(Check check) {
    if (check.verdict() == Check.Verdict.VERBATIM || check.verdict() == Check.Verdict.ABSENT) {
      return List.of();
    }
    String words =
        check.quoted().stream()
            .map(span -> draft.words(new Passage(check.account(), span)))
            .collect(Collectors.joining(" … "));
    String said =
        check.diff().stream()
            .map(Edit::full)
            .filter(full -> !full.isEmpty())
            .collect(Collectors.joining(" "));
    boolean changed = !check.changes().isEmpty();
    return Difference.of(said, unpointed(words), changed ? check.diff() : List.of());
  }

  /// Without the comma that stands before the closing mark, and the full stop.
  private static String unpointed(String words) {
    int end = words.length();
    while (end > 1 && ",.;".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  /// Whether there is no more than a mark and a space between the two.
  private static boolean touch(Span a, Span b) {
    return a.start() <= b.end() + GAP && b.start() <= a.end() + GAP;
  }

  /// Places that overlap or follow each other are one.
  private List<Recorded.Place> places(List<Checked> checks, Highlights.Target target) {
    Map<Passage, Check> found = new TreeMap<>();
    for (Checked one : checks) {
      @Nullable Passage said = one.check.said();
      if (said != null) {
        Passage whole = said;
        for (Passage other : List.copyOf(found.keySet())) {
          if (other.account().equals(whole.account()) && touch(other.span(), whole.span())) {
            found.remove(other);
            whole = new Passage(whole.account(), Span.hull(whole.span(), other.span()));
          }
        }
        found.put(whole, one.check);
      }
    }
    return found.entrySet().stream()
        .map(entry -> place(entry.getKey(), entry.getValue(), target))
        .toList();
  }

  /// Where the line's words begin after its label.
  private static int spoken(String text, int line, @Nullable String speaker) {
    int colon = text.indexOf(':', line);
    return speaker != null && colon >= 0 && text.startsWith(speaker, line) ? colon + 1 : line;
  }

  private Recorded.Place place(Passage said, Check check, Highlights.Target target) {
    Account transcript = draft.report().verification().transcript(said.account());
    String text = transcript.text();
    Span words = said.span();
    int start = spoken(text, text.lastIndexOf('\n', words.start()) + 1, check.saidBy());
    int newline = text.indexOf('\n', words.end());
    int end = newline < 0 ? text.length() : newline;
    return new Recorded.Place(
        draft.transcripts().cite(said, target),
        check.saidBy() == null ? "" : check.saidBy(),
        check.interpreted(),
        Sentences.before(text.substring(Math.min(start, words.start()), words.start())),
        words.in(text),
        Sentences.after(text.substring(words.end(), end)));
  }
}
