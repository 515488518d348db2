package org.onecert.application.life;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("C, D, M: certificates through their life")
class CertificateLivesTest {

  private static final int VISITORS = 16;
  private static final int MOVES = 200;

  static LongStream seeds() {
    return LongStream.of(1, 20, 300, new SecureRandom().nextLong());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void keep_the_rules_whatever_a_crowd_does_at_once(long seed) {
    City city = new City();
    try {
      visit(city, new SplittableRandom(seed));
      new Audit(city).check();
    } catch (Exception | AssertionError broken) {
      throw new AssertionError("Seed " + seed + " breaks a rule", broken);
    }
  }

  private static void visit(City city, RandomGenerator random) throws Exception {
    AtomicInteger visiting = new AtomicInteger(VISITORS);
    List<Callable<?>> all = new ArrayList<>();
    for (int visitor = 0; visitor < VISITORS; visitor++) {
      all.add(leaving(visiting, new Visitor(city, MOVES, random.nextLong())));
    }
    all.add(new Watcher(city, () -> visiting.get() == 0));
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      List<? extends Future<?>> futures = all.stream().map(crowd::submit).toList();
      for (Future<?> future : futures) {
        future.get();
      }
    }
  }

  private static Callable<Void> leaving(AtomicInteger visiting, Visitor visitor) {
    return () -> {
      try {
        return visitor.call();
      } finally {
        visiting.decrementAndGet();
      }
    };
  }
}
