package org.onecert.token.personal;

import io.smallrye.mutiny.Uni;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onecert.application.code.CodeSending;
import org.onecert.application.code.Codes;
import org.onecert.application.port.HostedKeys.HostedKey;
import org.onecert.application.port.InMemoryHostedKeys;
import org.onecert.application.port.InMemoryOneTimeCodes;
import org.onecert.application.port.InMemoryReleasedSignatures;
import org.onecert.application.port.InMemoryTransactions;
import org.onecert.application.port.PersonalCertificateIssuer.IssuedKey;
import org.onecert.application.port.PersonalCertificateIssuer.KeyKind;
import org.onecert.application.port.TextMessages;
import org.onecert.fixtures.authority.Authority;
import org.onecert.token.Waiting;

/// A signing service with one person in it, a clock that a test moves, and a mobile whose messages
/// it reads. Two of them may share what they keep, as two nodes do.
final class Service implements SigningSite, TextMessages {

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

  @Override
  public HostedPersonalSigning node() {
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

  @Override
  public void sends(boolean works) {
    answer = works ? Handover.ACCEPTED : Handover.FAILED;
  }

  @Override
  public void passes(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public HostedPersonalSigning signing() {
    return signing;
  }

  List<TextMessage> inbox() {
    return inbox;
  }

  IssuedKey issued() {
    return issued;
  }

  @Override
  public int messages() {
    return inbox.size();
  }

  @Override
  public String lastCode() {
    return inbox.getLast().text().replaceAll("^验证码([0-9]{6}).*$", "$1");
  }
}
