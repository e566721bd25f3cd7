package org.rashomon.archive.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rashomon.Accounts.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.reuse.Copy;

class ArchiveTest {

  /// How much of the grouping may differ: B-cubed F1 of one against the other.
  private static final double AS_ONE = 0.9;

  private static final double RIGHT = 0.95;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void daysThatAreAddedFindTheirEvents(long seed) {
    ComposedArchive composed = new ComposedArchive(60, seed);
    List<List<Account>> days = composed.days();
    List<List<Account>> added = days.subList(days.size() * 3 / 4, days.size());
    Archive archive = new Archive();
    archive.add(
        days.subList(0, days.size() - added.size()).stream().flatMap(List::stream).toList(),
        List.of());
    added.forEach(day -> archive.add(day, List.of()));
    List<Event> atOnce = new Grouper().group(List.copyOf(composed.accounts.keySet()), List.of());
    double alike = bCubed(byAccount(archive.events()), byAccount(atOnce));
    assertThat(alike).as("one grouping against the other").isGreaterThan(AS_ONE);
    Map<String, Integer> truth =
        composed.accounts.entrySet().stream()
            .collect(Collectors.toMap(account -> account.getKey().id(), Map.Entry::getValue));
    assertThat(bCubed(byAccount(atOnce), truth)).as("against the truth").isGreaterThan(RIGHT);
  }

  @Test
  void whatIsThereStaysTogetherUnderItsName() {
    ComposedArchive composed = new ComposedArchive(30, 4);
    Archive archive = new Archive();
    for (List<Account> day : composed.days()) {
      List<Event> before = archive.events();
      archive.add(day, List.of());
      Map<String, Event> after =
          archive.events().stream().collect(Collectors.toMap(Event::id, Function.identity()));
      for (Event event : before) {
        Event now = Objects.requireNonNull(after.get(event.id()), event.id());
        assertThat(now.title()).isEqualTo(event.title());
        assertThat(now.accounts()).containsAll(event.accounts());
      }
    }
  }

  @Test
  void theOrderWithinADayChangesNothing() {
    ComposedArchive composed = new ComposedArchive(20, 5);
    Archive sorted = new Archive();
    Archive shuffled = new Archive();
    for (List<Account> day : composed.days()) {
      sorted.add(day, List.of());
      List<Account> mixed = new ArrayList<>(day);
      Collections.shuffle(mixed, new Random(6));
      shuffled.add(mixed, List.of());
    }
    assertThat(shuffled.events()).isEqualTo(sorted.events());
  }

  @Test
  void anAddedCopyIsNoFurtherAccount() {
    String story =
        "A ferry ran aground off Port Ansel. The coast guard rescued 212 passengers from it.";
    Archive archive = new Archive();
    archive.add(List.of(body("a", story)), List.of());
    archive.add(
        List.of(body("b", story)), List.of(new Copy(List.of("a", "b"), Copy.Kind.REPRINT, 1)));
    assertThat(archive.events()).hasSize(1);
    assertThat(archive.events().getFirst().independent()).isEqualTo(1);
  }

  @Test
  void anAccountIsAddedOnce() {
    Archive archive = new Archive();
    archive.add(List.of(body("a", "A ferry ran aground.")), List.of());
    assertThatThrownBy(() -> archive.add(List.of(body("a", "Another.")), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("account a ");
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
