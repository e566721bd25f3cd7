package org.rashomon.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoomTest {

  @Test
  void whatFitsIsAllThere() {
    Room room = new Room();

    assertThat(room.first(List.of("a", "b"), 2)).containsExactly("a", "b");
    assertThat(room.left()).isZero();
  }

  @Test
  void theWeightiestStayInTheirOrderAndTheRestIsCounted() {
    Room room = new Room();

    assertThat(room.most(List.of("a", "ccc", "bb", "dddd"), 2, String::length))
        .containsExactly("ccc", "dddd");
    assertThat(room.first(IntStream.range(0, 7).boxed().toList(), 3)).containsExactly(0, 1, 2);
    assertThat(room.left()).isEqualTo(2 + 4);
  }
}
