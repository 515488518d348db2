package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.message.Asker;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.signing.SigningSessionId;

/// A signing service whose codes count upwards from `100001`; a code is good for the request that
/// it was sent for and no other.
public final class ScriptedPersonalSigning implements PersonalSigning {

  private final Map<LegalRepresentative, PersonalCredential> credentials =
      new ConcurrentHashMap<>();
  private final Map<SignatureRequest, String> codes = new ConcurrentHashMap<>();
  private final List<SignatureRequest> requests = new CopyOnWriteArrayList<>();
  private final Instant resendAt;
  private Runnable meanwhile = () -> {};

  public ScriptedPersonalSigning(Instant resendAt) {
    this.resendAt = resendAt;
  }

  public void hosts(LegalRepresentative person) {
    Octets certificate = PlainToken.text("certificate of " + person.document().number());
    credentials.put(person, new PersonalCredential("credential", List.of(certificate)));
  }

  public void forgets(LegalRepresentative person) {
    credentials.remove(person);
  }

  /// Something that happens while a code is looked at.
  public void meanwhile(Runnable given) {
    meanwhile = given;
  }

  /// All codes have lapsed.
  public void forgetsCodes() {
    codes.clear();
  }

  /// The requests that codes were sent for, the first one first.
  public List<SignatureRequest> requests() {
    return List.copyOf(requests);
  }

  /// The code that went out last.
  public String lastCode() {
    return codes.getOrDefault(requests.getLast(), "");
  }

  /// The code that went out for a signing session.
  public String codeFor(SigningSessionId session) {
    return requests.stream()
        .filter(request -> request.session().equals(session))
        .map(codes::get)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Uni<Optional<PersonalCredential>> find(LegalRepresentative person) {
    return Uni.createFrom().item(() -> Optional.ofNullable(credentials.get(person)));
  }

  @Override
  public Uni<Outcome<CodeTicket>> sendCode(
      PersonalCredential credential, SignatureRequest request, Asker asker) {
    requests.add(request);
    codes.put(request, Integer.toString(100_000 + requests.size()));
    return Uni.createFrom()
        .item(
            Outcome.accepted(new CodeTicket("180****1999", resendAt, resendAt, Optional.empty())));
  }

  @Override
  public Uni<Outcome<SignatureActivation>> authorise(
      PersonalCredential credential, SignatureRequest request, String code) {
    return Uni.createFrom()
        .item(() -> compare(credential, request, code))
        .invoke(() -> meanwhile.run());
  }

  private Outcome<SignatureActivation> compare(
      PersonalCredential credential, SignatureRequest request, String code) {
    if (!codes.containsKey(request)) {
      return Outcome.refused(CodeRefusal.CODE_GONE);
    }
    return code.equals(codes.get(request))
        ? Outcome.accepted(new SignatureActivation(credential, request, "activated"))
        : Outcome.refused(new CodeWrong(4));
  }

  @Override
  public Uni<Octets> sign(SignatureActivation activation, Octets toBeSigned) {
    if (!activation.request().hash().equals(toBeSigned.sha256())) {
      throw new IllegalStateException("A signature over other octets was released");
    }
    Octets certificate = activation.credential().chain().getFirst();
    return Uni.createFrom().item(PlainToken.sign(certificate, toBeSigned));
  }
}
