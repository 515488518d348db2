package org.onecert.token.timestamp;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.token.Surroundings;
import org.onecert.token.revocation.AuthorityServers;
import org.onecert.token.x509.RevocationCheck;

/// The operator's time stamp authority. What it answers is believed only if it holds, was made now,
/// and its certificate was not taken back.
public final class TimeStamps {

  /// How far the authority's clock may be from ours.
  private static final Duration SKEW = Duration.ofMinutes(5);

  /// In octets; forms have room for a little more.
  private static final int LONGEST = 9 * 1024;

  private final AuthorityServers servers;
  private final TimeStampTerms terms;
  private final Judgement judgement;
  private final Surroundings surroundings;

  public TimeStamps(
      AuthorityServers servers,
      TimeStampTerms terms,
      Judgement judgement,
      Surroundings surroundings) {
    this.servers = servers;
    this.terms = terms;
    this.judgement = judgement;
    this.surroundings = surroundings;
  }

  /// A time stamp over some octets, DER; [TimeStampUnavailable] if none can be had.
  public Uni<Octets> over(Octets octets) {
    var question = TimeStampQuestion.over(octets, terms.policy(), surroundings.random());
    return surroundings
        .offEventLoop()
        .comingBack(() -> servers.timeStamp(terms.address(), question.encoded()))
        .chain(answer -> believed(octets, question, answer))
        .onFailure()
        .transform(failure -> new TimeStampUnavailable(String.valueOf(failure.getMessage())));
  }

  private Uni<Octets> believed(Octets octets, TimeStampQuestion question, byte[] answer) {
    return surroundings
        .offEventLoop()
        .run(() -> read(octets, question.token(answer)))
        .chain(this::unrevoked);
  }

  private Stamped read(Octets octets, Octets token) {
    if (token.size() > LONGEST) {
      throw new TimeStampUnavailable("its stamp has " + token.size() + " octets");
    }
    return switch (judgement.check().check(token, octets)) {
      case Accepted<TimeStamp>(var stamp) -> new Stamped(token, current(stamp));
      case Refused<TimeStamp>(var refusal) -> throw new TimeStampUnavailable(refusal.code());
    };
  }

  private TimeStamp current(TimeStamp stamp) {
    Instant now = surroundings.clock().instant();
    if (Duration.between(stamp.at(), now).abs().compareTo(SKEW) > 0) {
      throw new TimeStampUnavailable("its clock says " + stamp.at());
    }
    return stamp;
  }

  private Uni<Octets> unrevoked(Stamped stamped) {
    return judgement
        .revocation()
        .objection(stamped.stamp().authority())
        .map(objection -> unless(objection, stamped.token()));
  }

  private static Octets unless(Optional<CertificateRefusal> objection, Octets token) {
    if (objection.isPresent()) {
      throw new TimeStampUnavailable(objection.get().code());
    }
    return token;
  }

  private record Stamped(Octets token, TimeStamp stamp) {}

  /// What makes a time stamp good.
  public record Judgement(TimeStampCheck check, RevocationCheck revocation) {}
}
