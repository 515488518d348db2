package org.onecert.token.csc;

import io.vertx.core.Future;
import org.onecert.application.port.SigningServiceUnavailable;
import org.onecert.token.csc.CredentialInfo.Factor;
import org.onecert.token.csc.Verdict.Expired;
import org.onecert.token.csc.Verdict.Locked;
import org.onecert.token.csc.Verdict.Signed;
import org.onecert.token.csc.Verdict.Wrong;
import org.onecert.token.x509.SigningAlgorithm;

/// Exchanges a code for a signature: `credentials/authorize` gives signature activation data for
/// the hash (SAD; CSC API v2, 11.6), `signatures/signHash` takes them (11.10). They are kept
/// nowhere.
final class CodeExchange {

  private static final int OK = 200;

  private final CscApi api;

  CodeExchange(CscApi api) {
    this.api = api;
  }

  Future<Verdict> release(CodeTry attempt) {
    return api.info(attempt.credential().id()).compose(info -> release(attempt, info));
  }

  private Future<Verdict> release(CodeTry attempt, CredentialInfo info) {
    return api.authorise(attempt, factor(info)).compose(answer -> judge(attempt, info, answer));
  }

  /// What the code is shown as.
  ///
  /// @throws SigningServiceUnavailable if the credential is not what it was when it was found
  static Factor factor(CredentialInfo info) {
    return info.code().orElseThrow(CodeExchange::changed);
  }

  private Future<Verdict> judge(CodeTry attempt, CredentialInfo info, CscAnswer answer) {
    return answer.status() == OK
        ? sign(attempt, info, answer.members().text("SAD"))
        : Future.succeededFuture(verdict(answer));
  }

  private Future<Verdict> sign(CodeTry attempt, CredentialInfo info, String sad) {
    return api.sign(attempt, way(attempt, info), sad).map(Signed::new);
  }

  private static HashSigning way(CodeTry attempt, CredentialInfo info) {
    return SigningAlgorithm.of(CertifiedKey.of(attempt.credential()))
        .flatMap(key -> HashSigning.of(key, info.algorithms()))
        .orElseThrow(CodeExchange::changed);
  }

  private static Verdict verdict(CscAnswer answer) {
    CscError error = answer.error();
    if (error.isWrongCode()) {
      return new Wrong();
    }
    if (error.isExpiredCode()) {
      return new Expired();
    }
    if (error.isLocked()) {
      return new Locked();
    }
    throw answer.unexpected();
  }

  private static SigningServiceUnavailable changed() {
    return new SigningServiceUnavailable("The credential is not what it was any more");
  }
}
