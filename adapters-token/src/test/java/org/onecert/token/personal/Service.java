package org.onecert.token.personal;

import io.smallrye.mutiny.Uni;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.onecert.application.code.CodeSending;
import org.onecert.application.code.Codes;
import org.onecert.application.port.HostedKeys.HostedKey;
import org.onecert.application.port.InMemoryHostedKeys;
import org.onecert.application.port.InMemoryOneTimeCodes;
import org.onecert.application.port.InMemoryReleasedSignatures;
import org.onecert.application.port.InMemoryTransactions;
import org.onecert.application.port.PersonalCertificateIssuer.IssuedKey;
import org.onecert.application.port.PersonalCertificateIssuer.KeyKind;
import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.application.port.PersonalSigning.SignatureActivation;
import org.onecert.application.port.PersonalSigning.SignatureRequest;
import org.onecert.application.port.TextMessages;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.fixtures.authority.Authority;
import org.onecert.token.Utf8;
import org.onecert.token.Waiting;

/// A signing service with one person in it, a clock that a test moves, and a mobile whose messages
/// it reads. Two of them may share what they keep, as two nodes do.
final class Service implements TextMessages {

  static final Octets FORM = Utf8.octets("what is to be signed");

  private final List<TextMessage> inbox = new ArrayList<>();
  private final InMemoryOneTimeCodes oneTimeCodes = new InMemoryOneTimeCodes();
  private final InMemoryHostedKeys keys = new InMemoryHostedKeys();
  private final InMemoryReleasedSignatures released = new InMemoryReleasedSignatures();
  private final InMemoryTransactions transactions = new InMemoryTransactions(oneTimeCodes);
  private final HostedPersonalSigning signing = node();
  private final IssuedKey issued;
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");
  private Handover answer = Handover.ACCEPTED;

  Service(KeyKind kind) {
    issued = Waiting.result(People.issuer(Authority.p256()).issue(People.ZHANG, kind));
    var key =
        new HostedKey("key-1", People.ZHANG, People.MOBILE, issued.chain(), issued.privateKey());
    Waiting.result(keys.put(key));
  }

  /// Another node over the same database.
  HostedPersonalSigning node() {
    var codes =
        new Codes(oneTimeCodes, new HmacCodeDigests(People.hash(1)), transactions, () -> this.now);
    return new HostedPersonalSigning(
        new Vault(keys, Waiting.offEventLoop(), new SecureRandom()),
        new SignatureCodes(new CodeSending(codes, this, new SecureRandom()), codes),
        People.hash(2),
        released);
  }

  @Override
  public Uni<Handover> send(TextMessage message) {
    inbox.add(message);
    return Uni.createFrom().item(answer);
  }

  void gatewayAnswers(Handover other) {
    answer = other;
  }

  void passes(Duration time) {
    now = now.plus(time);
  }

  Instant now() {
    return now;
  }

  HostedPersonalSigning signing() {
    return signing;
  }

  List<TextMessage> inbox() {
    return inbox;
  }

  IssuedKey issued() {
    return issued;
  }

  PersonalCredential credential() {
    return Waiting.result(signing.find(People.ZHANG)).orElseThrow();
  }

  static SignatureRequest request(Octets toBeSigned) {
    return request(UUID.fromString("01900000-0000-7000-8000-000000000001"), toBeSigned);
  }

  static SignatureRequest request(UUID session, Octets toBeSigned) {
    return new SignatureRequest(
        new SigningSessionId(session),
        toBeSigned.sha256(),
        "企业主证书首次开通确认表",
        new Line("上海申浦建设集团有限公司"));
  }

  /// The code in the message that came last.
  String sendsCode(SignatureRequest request) {
    Waiting.result(signing.sendCode(credential(), request));
    return inbox.getLast().text().replaceAll("^验证码([0-9]{6}).*$", "$1");
  }

  Outcome<SignatureActivation> authorises(SignatureRequest request, String code) {
    return Waiting.result(signing.authorise(credential(), request, code));
  }

  Octets signs(SignatureActivation activation, Octets toBeSigned) {
    return Waiting.result(signing.sign(activation, toBeSigned));
  }
}
