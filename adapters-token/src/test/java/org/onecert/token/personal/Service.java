package org.onecert.token.personal;

import io.smallrye.mutiny.Uni;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onecert.application.Identifiers;
import org.onecert.application.code.CodeSending;
import org.onecert.application.code.Codes;
import org.onecert.application.message.Deliveries;
import org.onecert.application.message.MessageDesk;
import org.onecert.application.message.RecordedAlarm;
import org.onecert.application.port.HostedKeys.HostedKey;
import org.onecert.application.port.InMemoryHostedKeys;
import org.onecert.application.port.InMemoryOneTimeCodes;
import org.onecert.application.port.InMemoryReleasedSignatures;
import org.onecert.application.port.InMemorySentMessages;
import org.onecert.application.port.InMemoryTransactions;
import org.onecert.application.port.PersonalCertificateIssuer.IssuedKey;
import org.onecert.application.port.PersonalCertificateIssuer.KeyKind;
import org.onecert.application.port.ScriptedInquiries;
import org.onecert.application.port.TextMessages;
import org.onecert.domain.message.Handover;
import org.onecert.domain.message.Handover.Taken;
import org.onecert.domain.message.Handover.Unreached;
import org.onecert.domain.message.MessagePart;
import org.onecert.domain.message.SendingLimits;
import org.onecert.domain.message.TextMessage;
import org.onecert.fixtures.authority.Authority;
import org.onecert.token.Waiting;

/// A signing service with one person in it, a clock that a test moves, and a mobile whose messages
/// it reads. Two of them may share what they keep, as two nodes do.
final class Service implements SigningSite, TextMessages {

  private static final Handover TAKEN = new Taken("service", "1");

  private final List<TextMessage> inbox = new ArrayList<>();
  private final InMemoryOneTimeCodes oneTimeCodes = new InMemoryOneTimeCodes();
  private final InMemorySentMessages sent = new InMemorySentMessages();
  private final InMemoryHostedKeys keys = new InMemoryHostedKeys();
  private final InMemoryReleasedSignatures released = new InMemoryReleasedSignatures();
  private final InMemoryTransactions transactions = new InMemoryTransactions(oneTimeCodes, sent);
  private final HostedPersonalSigning signing = node();
  private final IssuedKey issued;
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");
  private Handover answer = TAKEN;

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
        new SignatureCodes(sending(codes), codes),
        People.hash(2),
        released);
  }

  private CodeSending sending(Codes codes) {
    var limits = new SendingLimits(Map.of(), Integer.MAX_VALUE);
    var alarm = new RecordedAlarm();
    var desk =
        new MessageDesk(
            sent,
            limits,
            alarm,
            new ScriptedInquiries(),
            new Deliveries(sent, transactions, alarm, () -> this.now),
            () -> this.now);
    return new CodeSending(
        codes,
        desk,
        this,
        transactions,
        new Identifiers(new SecureRandom(), () -> this.now),
        new SecureRandom());
  }

  @Override
  public Uni<Handover> send(TextMessage message) {
    inbox.add(message);
    return Uni.createFrom().item(answer);
  }

  @Override
  public void sends(boolean works) {
    answer = works ? TAKEN : new Unreached();
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
    return Optional.ofNullable(inbox.getLast().wording().parts().get(MessagePart.CODE))
        .orElseThrow();
  }
}
