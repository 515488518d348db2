package org.onecert.token.revocation;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.token.Surroundings;
import org.onecert.token.ocsp.OcspAnswer;
import org.onecert.token.ocsp.OcspQuestion;
import org.onecert.token.ocsp.OcspRefused;
import org.onecert.token.x509.CertificatePath;

/// Asks responders one after the other, until one gives an answer that can be believed.
public final class OcspDesk {

  private final AuthorityServers servers;
  private final OcspTerms terms;
  private final RevocationSource delegates;
  private final Surroundings surroundings;

  /// @param delegates knows whether responders that are not the issuer themselves were revoked
  public OcspDesk(
      AuthorityServers servers,
      OcspTerms terms,
      RevocationSource delegates,
      Surroundings surroundings) {
    this.servers = servers;
    this.terms = terms;
    this.delegates = delegates;
    this.surroundings = surroundings;
  }

  OcspTerms terms() {
    return terms;
  }

  AllowedAddresses allowed() {
    return servers.allowed();
  }

  InstantSource clock() {
    return surroundings.clock();
  }

  /// What they say; [RevocationUnavailable] if none can be believed.
  Uni<OcspHeard> ask(CertificatePath path, List<URI> responders) {
    if (responders.isEmpty()) {
      return unavailable("there is no OCSP responder that may be asked");
    }
    Uni<OcspHeard> first = ask(path, responders.getFirst());
    List<URI> others = responders.subList(1, responders.size());
    return others.isEmpty() ? first : first.onFailure().recoverWithUni(() -> ask(path, others));
  }

  private Uni<OcspHeard> ask(CertificatePath path, URI responder) {
    var question = OcspQuestion.about(path, surroundings.random());
    return servers
        .ocsp(responder, question.encoded())
        .chain(answer -> heard(path, question, answer, responder))
        .onFailure(OcspRefused.class)
        .transform(refused -> named(responder, String.valueOf(refused.getMessage())));
  }

  private Uni<OcspHeard> heard(
      CertificatePath path, OcspQuestion question, byte[] answer, URI responder) {
    return check(path, question, answer)
        .chain(read ->
            believed(read, responder)
                .map(verdict ->
                    new OcspHeard(verdict, Octets.of(answer), read.responder().isEmpty())));
  }

  private Uni<OcspAnswer> check(CertificatePath path, OcspQuestion question, byte[] answer) {
    return surroundings
        .offEventLoop()
        .run(() -> terms.check().check(path, question, answer, clock().instant()));
  }

  private Uni<OcspVerdict> believed(OcspAnswer answer, URI responder) {
    if (answer.revocation() instanceof Unknown(var reason)) {
      return Uni.createFrom().failure(named(responder, reason));
    }
    return answer
        .responder()
        .map(path -> delegates.ask(path).chain(state -> believed(answer, state, responder)))
        .orElseGet(() -> Uni.createFrom().item(verdict(answer)));
  }

  private Uni<OcspVerdict> believed(OcspAnswer answer, Revocation ofResponder, URI responder) {
    return ofResponder instanceof NotRevoked
        ? Uni.createFrom().item(verdict(answer))
        : Uni.createFrom().failure(named(responder, "its responder may be revoked"));
  }

  private OcspVerdict verdict(OcspAnswer answer) {
    return OcspVerdict.of(answer, clock().instant(), terms.rememberedFor());
  }

  private static RevocationUnavailable named(URI responder, String why) {
    return new RevocationUnavailable(responder.getHost() + ": " + why);
  }

  private static <T> Uni<T> unavailable(String why) {
    return Uni.createFrom().failure(new RevocationUnavailable(why));
  }
}
