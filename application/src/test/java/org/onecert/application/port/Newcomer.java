package org.onecert.application.port;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Purpose;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.Matter;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.domain.signing.SigningTerms;

/// An enterprise that no other test has met.
public record Newcomer(UnifiedSocialCreditCode uscc, EnterpriseId id, CertificateId mainId) {

  public static Newcomer arrives() {
    return new Newcomer(
        randomUscc(), new EnterpriseId(UUID.randomUUID()), new CertificateId(UUID.randomUUID()));
  }

  /// The same enterprise after its credit code changed; its organisation code stays.
  public Newcomer moved() {
    return new Newcomer(
        digits("0123456789ABCDEFGHJKLMNPQRTUWXY")
            .map(last -> "12310115" + uscc.organisationCode() + last)
            .flatMap(text -> UnifiedSocialCreditCode.parse(text).stream())
            .findFirst()
            .orElseThrow(),
        id,
        mainId);
  }

  public GenuineCertificate certificate(String digits, String issue) {
    Octets encoded = octets(uscc + digits + issue);
    CertificateFacts sample = Samples.facts(digits, issue);
    CertificateFacts facts =
        new CertificateFacts(
            sample.enterpriseName(),
            uscc,
            new UniqueId(digits + "@XY" + uscc),
            sample.serialNumber(),
            sample.validity(),
            new Fingerprint(encoded.sha256().toHex()));
    return new GenuineCertificate(facts, encoded);
  }

  public CertificateFacts facts() {
    return certificate("109", "first").facts();
  }

  public Enterprise enterprise() {
    return new Enterprise(id, uscc, Samples.line("上海某某公司"), Samples.profile(), mainId);
  }

  /// The main certificate, in its first or another issue.
  public Certificate main(String issue) {
    return new Certificate(
        mainId, id, certificate("109", issue), Samples.information(), Samples.NOW, Access.NORMAL);
  }

  /// One of its deputies, which nobody has met either.
  public Certificate deputy(String digits) {
    return new Certificate(
        new CertificateId(UUID.randomUUID()),
        id,
        certificate(digits, "first"),
        Samples.information(),
        Samples.NOW,
        Access.NORMAL);
  }

  /// The session of its main certificate in its first issue, eight hours at the longest.
  public Session.Admitted session() {
    return new Session.Admitted(
        new SessionId(UUID.randomUUID()),
        facts(),
        id,
        uscc,
        mainId,
        Role.MAIN,
        Samples.VISIT,
        Samples.NOW.plus(Duration.ofHours(8)));
  }

  /// What is left of that session after a swap, for ten minutes.
  public Session.Parted parted(Session.Admitted session) {
    return session.parted(Samples.NOW.plus(Duration.ofMinutes(10)));
  }

  public Session.Activating activating() {
    return new Session.Activating(
        new SessionId(UUID.randomUUID()),
        certificate("109", "first"),
        Role.MAIN,
        Samples.VISIT,
        Samples.NOW.plus(Duration.ofHours(2)));
  }

  /// The session of its main certificate in a second issue, which waits to be confirmed (C-2).
  public Session.Updating updating() {
    return new Session.Updating(
        new SessionId(UUID.randomUUID()),
        certificate("109", "second"),
        id,
        mainId,
        Role.MAIN,
        facts().fingerprint(),
        Samples.VISIT,
        Samples.NOW.plus(Duration.ofHours(2)));
  }

  public AuditEntry entry(Act act) {
    return new AuditEntry(
        Samples.NOW,
        act,
        Optional.of(facts()),
        Optional.empty(),
        new ClientAddress("192.0.2.1"),
        Particulars.NONE);
  }

  public SigningTerms terms() {
    return terms(
        new MainActivation(
            certificate("109", "first"), Samples.profile(), Samples.information(), octets("seal")));
  }

  /// By which its main certificate authorises a deputy.
  public SigningTerms authorisation() {
    Authorisation sample = Samples.authorisation(deputy("209"));
    return terms(
        new Authorisation(
            certificate("109", "first"), octets("seal"), sample.assignments(), sample.itemNames()));
  }

  /// By which a deputy upgrades itself.
  public SigningTerms upgrade() {
    return terms(Samples.deputyUpgrade(main("first"), deputy("209")));
  }

  private static SigningTerms terms(Matter matter) {
    return new SigningTerms(
        new SigningSessionId(UUID.randomUUID()),
        matter,
        Samples.NOW,
        Samples.NOW.plus(Duration.ofHours(1)));
  }

  public static Challenge challenge() {
    return new Challenge(
        Purpose.LOG_IN,
        "https://onecert.example",
        octets(UUID.randomUUID().toString()).sha256(),
        Samples.NOW.plus(Duration.ofMinutes(5)),
        Challenge.NO_SUBJECT);
  }

  /// 32 octets that no other test has met.
  public static Octets digest() {
    return octets(UUID.randomUUID().toString()).sha256();
  }

  public static Octets octets(String text) {
    return Octets.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static UnifiedSocialCreditCode randomUscc() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    String body = "91310000" + random.nextInt(10_000_000, 100_000_000);
    return digits("0123456789X")
        .flatMap(guard -> digits("0123456789ABCDEFGHJKLMNPQRTUWXY").map(last -> guard + last))
        .flatMap(check -> UnifiedSocialCreditCode.parse(body + check).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> digits(String alphabet) {
    return alphabet.chars().mapToObj(Character::toString);
  }
}
