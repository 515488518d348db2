package org.onecert.rest.partner;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onecert.domain.partner.Scope;
import org.onecert.rest.exchange.CamelCase;
import org.onecert.rest.input.Word;
import org.onecert.rest.input.Words;

/// How the interface words what a business system may ask.
public final class Scopes {

  public static final List<String> WORDS =
      Arrays.stream(Scope.values()).map(CamelCase::of).toList();

  public static final Word<Scope> WORD = Words.oneOf(meanings());

  private Scopes() {}

  private static Map<String, Scope> meanings() {
    return Arrays.stream(Scope.values())
        .collect(Collectors.toUnmodifiableMap(CamelCase::of, Function.identity()));
  }
}
