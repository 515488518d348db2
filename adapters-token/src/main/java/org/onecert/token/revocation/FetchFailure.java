package org.onecert.token.revocation;

import io.vertx.core.VertxException;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/// What an operator is told of a server that did not answer, in our own words.
final class FetchFailure {

  private FetchFailure() {}

  static RevocationUnavailable of(URI address, Throwable failure) {
    return new RevocationUnavailable(address.getHost() + ": " + why(failure));
  }

  static boolean isRedirect(int status) {
    return status / 100 == 3;
  }

  private static String why(Throwable failure) {
    return switch (failure) {
      case RevocationUnavailable ours -> String.valueOf(ours.getMessage());
      case TimeoutException _ -> "no answer in time";
      case SSLException _ -> "no trusted encryption";
      case IOException _, VertxException _ -> "no connection";
      default -> failure.getClass().getSimpleName();
    };
  }
}
