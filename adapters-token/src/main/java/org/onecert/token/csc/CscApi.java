package org.onecert.token.csc;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.onecert.application.port.SigningServiceUnavailable;
import org.onecert.domain.Octets;
import org.onecert.token.csc.CredentialInfo.Factor;

/// The methods of the service that we use (CSC API v2, 11).
final class CscApi {

  private static final int UNAUTHORISED = 401;
  private static final int MOST_CREDENTIALS = 8;

  /// In octets: of RSA with 8192 bits.
  private static final int LONGEST_SIGNATURE = 1024;

  private final CscHttp http;
  private final ServiceTokens tokens;
  private final CscSettings settings;

  CscApi(CscHttp http, ServiceTokens tokens, CscSettings settings) {
    this.http = http;
    this.tokens = tokens;
    this.settings = settings;
  }

  /// 11.4: the names of a person's credentials; none if the service does not know the person.
  Future<List<String>> credentials(String userId) {
    JsonObject body = JsonObject.of("userID", userId);
    return call("credentials/list", body).map(CscApi::credentials);
  }

  private static List<String> credentials(CscAnswer answer) {
    List<String> found =
        answer.error().isUnknownUser() ? List.of() : answer.members().texts("credentialIDs");
    if (found.size() > MOST_CREDENTIALS) {
      throw new SigningServiceUnavailable("The signing service has too many credentials of one");
    }
    return found;
  }

  /// 11.5
  Future<CredentialInfo> info(String id) {
    JsonObject body =
        JsonObject.of(
            "credentialID", id, "certificates", "chain", "certInfo", false, "authInfo", true);
    return call("credentials/info", body).map(answer -> CredentialInfo.of(id, answer.members()));
  }

  /// Has a code sent: 11.8 with an answer of 204, or `credentials/sendOTP` (table 4).
  Future<Void> sendCode(String id, Factor factor) {
    return factor.isChallenge()
        ? sent(
            "credentials/getChallenge",
            JsonObject.of("credentialID", id, "authObjectID", factor.id()))
        : sent("credentials/sendOTP", JsonObject.of("credentialID", id));
  }

  private Future<Void> sent(String method, JsonObject body) {
    return call(method, body)
        .map(answer -> {
          answer.succeeded();
          return null;
        });
  }

  /// 11.6: the answer to a code that shall release one signature over one hash.
  Future<CscAnswer> authorise(CodeTry attempt, Factor factor) {
    JsonObject shown = JsonObject.of("id", factor.id(), "value", attempt.code());
    return call(
        "credentials/authorize",
        JsonObject.of(
            "credentialID",
            attempt.credential().id(),
            "numSignatures",
            1,
            "hashes",
            JsonArray.of(attempt.hash().toBase64()),
            "hashAlgorithmOID",
            HashSigning.SHA_256,
            "authData",
            JsonArray.of(shown)));
  }

  /// 11.10: the signature.
  Future<Octets> sign(CodeTry attempt, HashSigning way, String sad) {
    JsonObject body =
        JsonObject.of(
            "credentialID",
            attempt.credential().id(),
            "SAD",
            sad,
            "hashes",
            JsonArray.of(attempt.hash().toBase64()),
            "signAlgo",
            way.algorithm());
    return call("signatures/signHash", withHash(body, way))
        .map(answer -> signature(answer.members()));
  }

  private static JsonObject withHash(JsonObject body, HashSigning way) {
    return way.leavesHashOpen() ? body.put("hashAlgorithmOID", HashSigning.SHA_256) : body;
  }

  private static Octets signature(Members members) {
    List<String> signatures = members.texts("signatures");
    if (signatures.size() != 1) {
      throw new SigningServiceUnavailable("The signing service did not answer with one signature");
    }
    Octets signature = members.octets(signatures.getFirst());
    if (signature.size() > LONGEST_SIGNATURE) {
      throw new SigningServiceUnavailable("The signing service's signature is too long");
    }
    return signature;
  }

  /// A token may end before its time; one request more tells.
  private Future<CscAnswer> call(String method, JsonObject body) {
    return once(method, body)
        .compose(answer ->
            answer.status() == UNAUTHORISED
                ? withNewToken(method, body)
                : Future.succeededFuture(answer));
  }

  private Future<CscAnswer> withNewToken(String method, JsonObject body) {
    tokens.forget();
    return once(method, body);
  }

  private Future<CscAnswer> once(String method, JsonObject body) {
    return tokens
        .current()
        .map(token -> CscRequest.json(method, settings.address(method), token, body))
        .compose(http::post);
  }
}
