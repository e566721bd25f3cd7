package org.rashomon.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.event.position.Position;

class StancesTest {

  @Test
  void partiesThatHoldSeveralThingsHaveAColumn() {
    Stances stances =
        Stances.of(
                List.of(
                    holding(1, "the bridge", "Council", "Union", "Brewery"),
                    holding(2, "the toll", "Council"),
                    holding(3, "the ferry", "Union", "Council")))
            .orElseThrow();

    assertThat(stances.parties()).containsExactly("Council", "Union");
    assertThat(stances.othersToo()).isTrue();
    Stances.Row bridge = stances.rows().getFirst();
    assertThat(bridge.columns()).allSatisfy(column -> assertThat(column).hasSize(1));
    assertThat(bridge.others().stream().map(Holding.Cell::party)).containsExactly("Brewery");
    assertThat(stances.rows().get(1).columns().get(1)).isEmpty();
  }

  @Test
  void partiesThatHoldOneThingEachMakeNoTable() {
    assertThat(
            Stances.of(
                List.of(
                    holding(1, "the bridge", "Council", "Union"),
                    holding(2, "the toll", "Council", "Brewery"))))
        .isEmpty();
  }

  private static Holding holding(int number, String issue, String... parties) {
    return new Holding(
        number,
        issue,
        Stream.of(parties)
            .map(party -> new Holding.Cell(party, Position.Stance.SUPPORTS, true, List.of()))
            .toList());
  }
}
