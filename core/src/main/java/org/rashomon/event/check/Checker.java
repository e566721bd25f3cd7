package org.rashomon.event.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.event.collate.Family;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.text.Work;

/// Holds quotations against transcripts of what was said.
///
/// What stands within quotation marks is looked up; reported speech without them is nobody's
/// wording but the narrator's.
public final class Checker {

  private final Work work;

  /// @param work accounts are checked beside each other with it
  public Checker(Work work) {
    this.work = work;
  }

  /// One check for each quotation with words within marks, by account and place.
  ///
  /// @param transcripts whatever they are of: a quotation is looked for in all of them
  public List<Check> check(List<Witness> witnesses, Transcripts transcripts) {
    return verify(witnesses, List.of(), transcripts).quotations();
  }

  /// The accounts' quotations and the families' wordings, held against all the transcripts.
  public Verification verify(
      List<Witness> witnesses, List<Family> families, Transcripts transcripts) {
    if (transcripts.accounts().isEmpty()) {
      return Verification.NONE;
    }
    Concordance concordance = transcripts.concordance();
    List<Trace> traces =
        work.map(witnesses, witness -> new AccountCheck(concordance, witness).traces()).stream()
            .flatMap(List::stream)
            .toList();
    return new Verification(
        transcripts.accounts(),
        traces.stream().map(trace -> trace.check(concordance)).toList(),
        wordings(traces, families, concordance));
  }

  private static Map<Passage, Check> wordings(
      List<Trace> traces, List<Family> families, Concordance concordance) {
    Map<At, List<Trace>> byQuotation = new HashMap<>();
    for (Trace trace : traces) {
      At at = new At(trace.account(), trace.quoted().index());
      byQuotation.computeIfAbsent(at, key -> new ArrayList<>()).add(trace);
    }
    Map<Passage, Check> wordings = new LinkedHashMap<>();
    for (Family family : families) {
      for (Family.Member member : family.members()) {
        At at = new At(member.passage().account(), member.quotation());
        byQuotation.getOrDefault(at, List.of()).stream()
            .flatMap(trace -> trace.within(member.passage().span(), concordance).stream())
            .reduce(Trace::with)
            .ifPresent(trace -> wordings.put(member.passage(), trace.check(concordance)));
      }
    }
    return wordings;
  }

  private record At(String account, int quotation) {}
}
