package org.onecert.rest.operator;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.rest.caller.Callers;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// Knows operators by their token. Hashes are compared, in constant time.
@Singleton
public final class Operators {

  /// The owner of operators' idempotency keys.
  static final String OWNER = "operator";

  private final List<Octets> hashes;

  public Operators(OperatorSettings settings) {
    this.hashes =
        settings.tokenSha256().stream()
            .map(hex -> Octets.of(HexFormat.of().parseHex(hex)))
            .toList();
  }

  /// @throws ProblemException `operator-unknown` if the request is not an operator's
  public void admit(Exchange exchange) {
    if (!know(exchange)) {
      throw new ProblemException(ProblemCode.OPERATOR_UNKNOWN);
    }
  }

  /// Whether the request is an operator's.
  public boolean know(Exchange exchange) {
    Optional<Octets> presented = Callers.bearer(exchange).map(Operators::hash);
    return presented.isPresent() && hashes.stream().anyMatch(presented.get()::matchesSecretly);
  }

  private static Octets hash(String token) {
    return Octets.of(token.getBytes(StandardCharsets.UTF_8)).sha256();
  }
}
