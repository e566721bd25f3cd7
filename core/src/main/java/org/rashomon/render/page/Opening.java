package org.rashomon.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.event.report.Finding;

/// What the first screen tells: few things, and of each the weightiest.
///
/// @param sentences of the accounts, that say what happened
/// @param deals what was agreed, what most accounts tell first
/// @param contradicted what accounts quote and the transcripts contradict
/// @param conflicts where the accounts contradict each other
/// @param altered statements that some account gives in other words, where conflicts are few
/// @param alone what one account alone tells, of each account one thing
public record Opening(
    List<Overview.Sentence> sentences,
    List<Deal> deals,
    List<Page.Contradicted> contradicted,
    List<Comparison> conflicts,
    List<Page.Altered> altered,
    List<Comparison> alone) {

  private static final int DEALS = 4;
  private static final int CONFLICTS = 3;
  private static final int CONTRADICTED = 2;
  private static final int ALONE = 3;

  static Opening of(Page page) {
    List<Page.Contradicted> contradicted =
        page.contradicted().stream().limit(CONTRADICTED).toList();
    List<Comparison> conflicts = page.of(Finding.Kind.CONFLICT).stream().limit(CONFLICTS).toList();
    int room = Math.max(0, CONFLICTS - conflicts.size() - contradicted.size());
    List<Page.Altered> altered = page.altered().stream().limit(room).toList();
    return new Opening(
        page.overview().happened(),
        deals(page.deals()),
        contradicted,
        conflicts,
        altered,
        alone(page.of(Finding.Kind.SINGLE)));
  }

  /// The heaviest, at most one of each account.
  private static List<Comparison> alone(List<Comparison> single) {
    Set<Mark> taken = new HashSet<>();
    return single.stream()
        .filter(each -> each.stated().weight() > 0)
        .sorted(Comparator.comparingInt(each -> -each.stated().weight()))
        .filter(each -> taken.add(each.by().getFirst().mark()))
        .limit(ALONE)
        .toList();
  }

  /// Those that several accounts tell, where there are such.
  private static List<Deal> deals(List<Deal> all) {
    List<Deal> shared = new ArrayList<>(all);
    shared.removeIf(deal -> deal.by().size() < 2);
    return (shared.isEmpty() ? all : shared).stream().limit(DEALS).toList();
  }
}
