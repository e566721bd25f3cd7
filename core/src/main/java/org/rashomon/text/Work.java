package org.rashomon.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Threads that a caller lends for work that can be done beside each other.
///
/// @param executor whose threads help
/// @param helpers how many of them are asked to, besides the thread that asks
public record Work(Executor executor, int helpers) {

  /// Everything in the thread that asks.
  public static final Work ALONE = new Work(Runnable::run, 0);

  /// The results in the order of the items.
  ///
  /// The thread that asks works too and waits for nothing that hasn't begun, so that work may ask
  /// for work on the same threads. The first failure, or an interrupt of the thread that asks, ends
  /// it all: what has begun is waited for, the rest is left.
  ///
  /// @throws CancellationException if the thread that asks is interrupted; it still is afterwards
  public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> each) {
    goOn();
    Job<T, R> job = new Job<>(items, each);
    for (int i = 0; i < Math.min(helpers, items.size() - 1); i++) {
      try {
        executor.execute(job::help);
      } catch (RejectedExecutionException _) {
        break; // the threads are closing down: the one that asks does it alone
      }
    }
    return job.results();
  }

  /// Passed again and again in long work, so that an interrupt ends it.
  ///
  /// @throws CancellationException if the thread is interrupted; it still is afterwards
  public static void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }

  private static final class Job<T, R> {

    private final List<T> items;
    private final Function<? super T, ? extends R> each;
    private final Map<Integer, R> results = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private int helping;
    private boolean over;
    private @Nullable Throwable failure;

    Job(List<T> items, Function<? super T, ? extends R> each) {
      this.items = items;
      this.each = each;
    }

    void help() {
      synchronized (this) {
        if (over) {
          return;
        }
        helping++;
      }
      take();
      synchronized (this) {
        helping--;
        notifyAll();
      }
    }

    List<R> results() {
      take();
      await();
      if (failure instanceof RuntimeException e) {
        throw e;
      }
      if (failure instanceof Error e) {
        throw e;
      }
      return IntStream.range(0, items.size())
          .<R>mapToObj(i -> Objects.requireNonNull(results.get(i)))
          .toList();
    }

    private void take() {
      try {
        for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
          goOn();
          results.put(i, each.apply(items.get(i)));
        }
      } catch (RuntimeException | Error e) {
        fail(e);
      }
    }

    private synchronized void fail(Throwable e) {
      failure = failure == null ? e : failure;
      next.set(items.size());
    }

    private synchronized void await() {
      over = true;
      boolean interrupted = false;
      while (helping > 0) {
        try {
          wait();
        } catch (InterruptedException _) {
          interrupted = true;
          fail(new CancellationException("interrupted"));
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
