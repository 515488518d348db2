package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sits between the use cases and their out-ports: counts the calls, and breaks one where a test
/// says so, after it has done its work.
public final class Taps {

  private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
  private Optional<String> breaking = Optional.empty();
  private int after;

  /// The same port, tapped.
  public <T> T over(Class<T> port, T real) {
    Object tapped =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> pass(port, real, method, arguments));
    return port.cast(tapped);
  }

  /// Breaks one call, named like `Forms.put`.
  ///
  /// @param earlier how many such calls succeed before
  public void breakAfter(int earlier, String call) {
    breaking = Optional.of(call);
    after = earlier;
  }

  /// How often a call was made, named like `Forms.put`.
  public int count(String call) {
    return Collections.frequency(calls, call);
  }

  private @Nullable Object pass(
      Class<?> port, Object real, Method method, @Nullable Object @Nullable [] arguments)
      throws Throwable {
    String call = port.getSimpleName() + "." + method.getName();
    calls.add(call);
    Object answer = ask(real, method, arguments);
    return isDue(call) && answer instanceof Uni<?> uni ? broken(uni, call) : answer;
  }

  private static @Nullable Object ask(
      Object real, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    }
  }

  private boolean isDue(String call) {
    boolean due = breaking.filter(call::equals).isPresent() && after-- == 0;
    breaking = due ? Optional.empty() : breaking;
    return due;
  }

  private static Uni<?> broken(Uni<?> answer, String call) {
    return answer.chain(() -> Uni.createFrom().failure(new Broken(call)));
  }

  /// Machinery that failed because a test said so.
  public static final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1;

    Broken(String call) {
      super(call);
    }
  }
}
