package org.onecert.rest.login;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onecert.domain.login.Entrance;
import org.onecert.rest.input.Word;
import org.onecert.rest.input.Words;

/// How the portal's entrances are called in JSON.
public final class Entrances {

  public static final Word<Entrance> WORD =
      Words.oneOf(
          Arrays.stream(Entrance.values())
              .collect(Collectors.toMap(Entrances::name, Function.identity())));

  private Entrances() {}

  public static String name(Entrance entrance) {
    return switch (entrance) {
      case ADMINISTRATIVE_LICENSING -> "administrativeLicensing";
      case CONSTRUCTION_SERVICES -> "constructionServices";
    };
  }
}
