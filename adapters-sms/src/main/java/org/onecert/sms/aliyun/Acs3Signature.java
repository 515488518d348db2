package org.onecert.sms.aliyun;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.onecert.domain.Octets;

/// Signs requests with ACS3-HMAC-SHA256 ("Request syntax and signature method V3" of Alibaba
/// Cloud).
final class Acs3Signature {

  private static final String NAME = "ACS3-HMAC-SHA256";
  private static final String ALGORITHM = "HmacSHA256";

  private final String keyId;
  private final SecretKeySpec secret;

  Acs3Signature(String keyId, String secret) {
    this.keyId = keyId;
    this.secret = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
  }

  /// What the header `Authorization` says.
  String of(Acs3Request request) {
    Octets canonical = Octets.of(request.canonical().getBytes(UTF_8));
    String signature = hmac(NAME + "\n" + canonical.sha256().toHex()).toHex();
    return "%s Credential=%s,SignedHeaders=%s,Signature=%s"
        .formatted(NAME, keyId, request.signedHeaders(), signature);
  }

  private Octets hmac(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return Octets.of(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
