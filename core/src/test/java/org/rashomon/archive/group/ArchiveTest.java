package org.rashomon.archive.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rashomon.Accounts.body;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.Filing;

class ArchiveTest {

  private static final double RIGHT = 0.95;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void eventsAreFound(long seed) {
    ComposedArchive composed = new ComposedArchive(60, seed);
    Archive archive = Filing.archive(List.copyOf(composed.accounts.keySet()));
    Map<String, Integer> truth =
        composed.accounts.entrySet().stream()
            .collect(Collectors.toMap(account -> account.getKey().id(), Map.Entry::getValue));
    assertThat(bCubed(byAccount(archive.events()), truth)).isGreaterThan(RIGHT);
  }

  @Test
  void anAddedCopyIsNoFurtherAccount() {
    String story =
        "A ferry ran aground off Port Ansel. The coast guard rescued 212 passengers from it.";
    Archive archive = Filing.archive(List.of(body("a", story)));
    assertThat(archive.events()).hasSize(1);
    Filing.add(body("b", story), archive);
    assertThat(archive.copies()).hasSize(1);
    assertThat(archive.events()).hasSize(1);
    assertThat(archive.events().getFirst().independent()).isEqualTo(1);
    assertThat(archive.events().getFirst().origins()).containsExactly(List.of("a", "b"));
  }

  @Test
  void anAccountIsAddedOnce() {
    Account account = body("a", "A ferry ran aground.");
    Archive archive = Filing.archive(List.of(account, account));
    assertThat(archive.size()).isEqualTo(1);
    assertThatThrownBy(() -> Filing.add(body("a", "Another."), archive))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("under the id a");
  }

  private static Map<String, String> byAccount(List<Event> events) {
    Map<String, String> of = new HashMap<>();
    events.forEach(event -> event.accounts().forEach(account -> of.put(account, event.id())));
    return of;
  }

  private static double bCubed(Map<String, ?> found, Map<String, ?> gold) {
    Map<Object, Set<String>> founds = groups(found);
    Map<Object, Set<String>> golds = groups(gold);
    double precision = 0;
    double recall = 0;
    for (String account : gold.keySet()) {
      Collection<String> own = founds.getOrDefault(found.get(account), Set.of());
      Collection<String> right = golds.getOrDefault(gold.get(account), Set.of());
      Set<String> shared = new HashSet<>(own);
      shared.retainAll(right);
      precision += (double) shared.size() / own.size();
      recall += (double) shared.size() / right.size();
    }
    return 2 * precision * recall / (precision + recall) / gold.size();
  }

  private static Map<Object, Set<String>> groups(Map<String, ?> of) {
    Map<Object, Set<String>> groups = new HashMap<>();
    of.forEach(
        (account, group) -> groups.computeIfAbsent(group, _ -> new HashSet<>()).add(account));
    return groups;
  }
}
