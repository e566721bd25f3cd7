package org.rashomon.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rashomon.event.report.Finding.Kind;

class RoomTest {

  /// Of a thousand characters conflicts have 220, and values 80 and what conflicts leave.
  private static final int CHARACTERS = 1000;

  @Test
  void whatFitsIsAllThere() {
    Room room = new Room(CHARACTERS);

    assertThat(room.first(Kind.CONFLICT, List.of("a", "b"), _ -> 110)).containsExactly("a", "b");
    assertThat(room.left()).isEmpty();
  }

  @Test
  void theWeightiestStayInTheirOrderAndTheRestIsCounted() {
    Room room = new Room(CHARACTERS);

    assertThat(
            room.most(Kind.CONFLICT, List.of("a", "ccc", "bb", "dddd"), _ -> 110, String::length))
        .containsExactly("ccc", "dddd");
    assertThat(room.left()).containsOnlyKeys(Kind.CONFLICT).containsEntry(Kind.CONFLICT, 2);
  }

  @Test
  void whatOneKindDoesNotNeedIsLeftToTheNext() {
    Room room = new Room(CHARACTERS);

    assertThat(room.first(Kind.CONFLICT, List.of("a"), _ -> 120)).hasSize(1);
    assertThat(room.first(Kind.COMPATIBLE, List.of("a", "b", "c"), _ -> 60)).hasSize(3);
  }

  @Test
  void theFirstIsThereWhateverItCostsAndTakesNothingFromTheNext() {
    Room room = new Room(CHARACTERS);

    assertThat(room.first(Kind.CONFLICT, List.of("a", "b"), _ -> 5000)).containsExactly("a");
    assertThat(room.first(Kind.COMPATIBLE, List.of("a", "b"), _ -> 40)).containsExactly("a", "b");
  }

  @Test
  void thePageOfManyAccountsHasLessRoomForEachFinding() {
    List<Integer> findings = IntStream.range(0, 1000).boxed().toList();

    assertThat(Room.of(200).first(Kind.CONFLICT, findings, _ -> 1000).size())
        .isLessThan(Room.of(12).first(Kind.CONFLICT, findings, _ -> 1000).size())
        .isPositive();
  }
}
