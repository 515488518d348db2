package org.onecert.rest.stage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.PastOperation;
import org.onecert.domain.history.Trait;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSessionId;

/// What has happened to the manual's enterprise.
public final class Operations {

  private static final ClientAddress CLIENT = new ClientAddress("203.0.113.17");
  private static final Optional<CertificateFacts> MAIN = Optional.of(Samples.facts("109", "first"));

  private Operations() {}

  /// The main tried to enable the deputy with another token.
  public static PastOperation refusedEnablement() {
    return operation(
        42,
        new AuditEntry(
            Instant.parse("2026-11-22T01:58:20.104773Z"),
            Act.ENABLE,
            MAIN,
            Optional.of("token-of-another-certificate"),
            CLIENT,
            Particulars.of(Certificates.deputyFacts().uniqueId())
                .trying(Optional.of(new UniqueId("309@XY1231011742505934X2")))));
  }

  /// An act with all that can be said of one.
  public static PastOperation sealedForm() {
    Particulars particulars =
        Particulars.of(new SigningSessionId(new UUID(8, 8)))
            .about(Certificates.deputyFacts().uniqueId())
            .changing(
                List.of(
                    Change.between(Trait.STATE, "normal", "deregistered"),
                    new Change(Trait.ITEMS, Optional.of("construction-permit"), Optional.empty())))
            .showing(DocumentHash.of(Octets.of(new byte[1])))
            .yielding(new FormId(new UUID(3, 3)));
    return operation(41, done(Act.SEAL, MAIN, particulars));
  }

  /// An act of one who did not prove who he is.
  public static PastOperation byNobody() {
    return operation(40, done(Act.LOG_IN, Optional.empty(), Particulars.NONE));
  }

  private static AuditEntry done(
      Act act, Optional<CertificateFacts> certificate, Particulars particulars) {
    return new AuditEntry(
        Certificates.DEREGISTERED_AT, act, certificate, Optional.empty(), CLIENT, particulars);
  }

  private static PastOperation operation(long position, AuditEntry entry) {
    return new PastOperation(position, new UUID(9, position), entry);
  }
}
