package org.onecert.bootstrap.site;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Many who do the same at the same time.
public final class Crowd {

  private Crowd() {}

  /// What came of it for each of them; they start together.
  ///
  /// @param act of the one with this number, counted from 0
  public static <T> List<T> of(int size, IntFunction<T> act) {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> results =
          IntStream.range(0, size).mapToObj(i -> threads.submit(after(start, act, i))).toList();
      start.countDown();
      return results.stream().map(Crowd::result).toList();
    }
  }

  private static <T> Callable<T> after(CountDownLatch start, IntFunction<T> act, int number) {
    return () -> {
      start.await();
      return act.apply(number);
    };
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
