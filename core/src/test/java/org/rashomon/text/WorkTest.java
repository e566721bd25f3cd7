package org.rashomon.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkTest {

  private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final Work work = new Work(threads, 2);

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  @Test
  void resultsComeInTheOrderOfTheItems() {
    assertThat(work.map(ITEMS, i -> i + 1))
        .isEqualTo(ITEMS.stream().map(i -> i + 1).toList())
        .isEqualTo(Work.ALONE.map(ITEMS, i -> i + 1));
    assertThat(work.map(List.<Integer>of(), i -> i)).isEmpty();
  }

  /// All threads are busy with the outer work.
  @Test
  void workMayAskForWork() {
    assertThat(work.map(ITEMS, i -> work.map(ITEMS, j -> i * j).get(2)))
        .isEqualTo(ITEMS.stream().map(i -> 2 * i).toList());
  }

  @Test
  void aFailureEndsIt() {
    AtomicInteger done = new AtomicInteger();
    assertThatThrownBy(() ->
            work.map(
                ITEMS,
                i -> {
                  done.incrementAndGet();
                  throw new IllegalStateException("item " + i);
                }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("item ");
    assertThat(done.get()).isLessThanOrEqualTo(3);
  }

  @Test
  void anInterruptEndsIt() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> work.map(ITEMS, i -> i)).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void threadsThatAreClosedDownAreDoneWithout() {
    threads.shutdown();
    assertThat(work.map(ITEMS, i -> i)).isEqualTo(ITEMS);
  }
}
