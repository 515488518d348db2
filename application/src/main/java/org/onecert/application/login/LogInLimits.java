package org.onecert.application.login;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.onecert.application.limit.Turnstile;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.Verification;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.limit.LogInPaces;
import org.onecert.domain.limit.Turn;
import org.onecert.domain.network.AddressBlock;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.TooManyAttempts;
import org.onecert.domain.refusal.TooManyLogIns;

/// How often somebody may try to log in.
///
/// A certificate is public: anybody can send it with a signature that is wrong, from the address of
/// its owner too. So an address is refused challenges, and further answers that prove nothing,
/// never an answer that proves something; and of a certificate nothing counts but what its own
/// token brought about.
public final class LogInLimits {

  private final LogInPaces paces;
  private final Turnstile<Counted> turnstile;

  public LogInLimits(LogInPaces paces, Turnstile<Counted> turnstile) {
    this.paces = paces;
    this.turnstile = turnstile;
  }

  /// Counts a challenge, and objects to it if there were too many.
  Optional<Refusal> challenge(ClientAddress client) {
    Optional<InetAddress> address = client.number();
    return objection(
        turnstile.take(new Asking(AddressBlock.of(address)), paces.challenges().of(address)));
  }

  /// Counts an answer that proves nothing, and objects to it if there were too many.
  Optional<Refusal> failure(ClientAddress client) {
    Optional<InetAddress> address = client.number();
    return objection(
        turnstile.take(new Failing(AddressBlock.of(address)), paces.failures().of(address)));
  }

  private static Optional<Refusal> objection(Turn turn) {
    return turn.granted() ? Optional.empty() : Optional.of(new TooManyAttempts(turn.remaining()));
  }

  /// What there is to say against an answer, by whose it proved to be.
  Optional<Refusal> answer(Verification verification, ClientAddress client) {
    return verification.holder().isPresent()
        ? verification.holder().flatMap(this::logIn)
        : failure(client);
  }

  private Optional<Refusal> logIn(CertificateFacts certificate) {
    Duration remaining =
        turnstile.remaining(new LoggingIn(certificate.fingerprint()), paces.logIns());
    return remaining.isZero() ? Optional.empty() : Optional.of(new TooManyLogIns(remaining));
  }

  /// Counts an answer of this certificate's token that was taken: the first and only time that it
  /// was sent.
  void taken(CertificateFacts certificate) {
    turnstile.count(new LoggingIn(certificate.fingerprint()), paces.logIns());
  }

  /// Who is told apart from whom.
  public sealed interface Counted {}

  record Asking(AddressBlock from) implements Counted {}

  record Failing(AddressBlock from) implements Counted {}

  record LoggingIn(Fingerprint certificate) implements Counted {}
}
