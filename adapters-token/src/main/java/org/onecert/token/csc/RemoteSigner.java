package org.onecert.token.csc;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.application.port.SigningServiceUnavailable;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.token.OffEventLoop;
import org.onecert.token.csc.CredentialInfo.Factor;
import org.onecert.token.csc.Vetted.Unusable;
import org.onecert.token.csc.Vetted.Usable;

/// The service as we use it: a step of ours may take several requests, and has one patience for all
/// of them. Whatever is not an answer as agreed is [SigningServiceUnavailable].
final class RemoteSigner {

  private static final Logger LOG = System.getLogger(RemoteSigner.class.getName());

  /// The newest, always the same one while nothing changes: a signature that was prepared for a
  /// certificate must find it again.
  private static final Comparator<Usable> NEWEST =
      Comparator.comparing(Usable::until).thenComparing(usable -> usable.credential().id());

  private final CscApi api;
  private final CodeExchange exchange;
  private final CredentialVetting vetting;
  private final OffEventLoop offEventLoop;
  private final Duration patience;

  RemoteSigner(
      CscApi api, CredentialVetting vetting, OffEventLoop offEventLoop, Duration patience) {
    this.api = api;
    this.exchange = new CodeExchange(api);
    this.vetting = vetting;
    this.offEventLoop = offEventLoop;
    this.patience = patience;
  }

  /// The person's credential that can be used; the user id is the number of the identity document.
  Uni<Optional<PersonalCredential>> find(LegalRepresentative person) {
    return ask(() -> api.credentials(person.document().number()).compose(this::infos))
        .chain(infos -> offEventLoop.run(() -> choose(infos, person)));
  }

  private Future<List<CredentialInfo>> infos(List<String> ids) {
    return Future.all(ids.stream().map(api::info).toList()).map(all -> all.list());
  }

  private Optional<PersonalCredential> choose(
      List<CredentialInfo> infos, LegalRepresentative person) {
    return infos.stream().flatMap(info -> usable(info, person)).max(NEWEST).map(Usable::credential);
  }

  private Stream<Usable> usable(CredentialInfo info, LegalRepresentative person) {
    return switch (vetting.vet(info, person.name())) {
      case Usable usable -> Stream.of(usable);
      case Unusable(var reason) -> turnedDown(info, reason);
    };
  }

  private static Stream<Usable> turnedDown(CredentialInfo info, String reason) {
    String label = CredentialLabel.of(info.id());
    LOG.log(Level.WARNING, "CREDENTIAL_NOT_USED credential=" + label + ": " + reason);
    return Stream.empty();
  }

  /// Has a code sent.
  ///
  /// @return the mobile that it goes to, masked, as far as the service tells
  Uni<String> sendCode(String credential) {
    return ask(() -> api.info(credential).compose(this::sendCode));
  }

  private Future<String> sendCode(CredentialInfo info) {
    Factor factor = CodeExchange.factor(info);
    return api.sendCode(info.id(), factor).map(_ -> MaskedMobile.in(factor.words()));
  }

  /// Shows a code, and has the signature that it releases made at once.
  Uni<Verdict> release(CodeTry attempt) {
    return ask(() -> exchange.release(attempt));
  }

  private <T> Uni<T> ask(Supplier<Future<T>> question) {
    return Uni.createFrom()
        .completionStage(() -> inTime(question.get()).toCompletionStage())
        .onFailure(failure -> !(failure instanceof SigningServiceUnavailable))
        .transform(
            failure -> new SigningServiceUnavailable("The signing service is not there", failure));
  }

  private <T> Future<T> inTime(Future<T> answer) {
    return answer.timeout(patience.toMillis(), TimeUnit.MILLISECONDS);
  }
}
