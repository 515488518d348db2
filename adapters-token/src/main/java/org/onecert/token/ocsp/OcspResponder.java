package org.onecert.token.ocsp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.token.Pace;
import org.onecert.token.x509.AuthoritySignature;
import org.onecert.token.x509.CertificateParser;
import org.onecert.token.x509.CertificatePath;

/// Who signed an answer: the issuer of the certificate in question, or somebody to whom that very
/// issuer gave a certificate for it (RFC 6960, 4.2.2.2).
///
/// @param path of his certificate
/// @param vouchedFor whether his own revocation need not be asked for: he is the issuer, or the
///   issuer said so (id-pkix-ocsp-nocheck)
record OcspResponder(CertificatePath path, boolean vouchedFor) {

  /// @throws OcspRefused if he may not answer
  static OcspResponder of(BasicOCSPResp answer, CertificatePath asked, Instant now) {
    return Stream.concat(Stream.of(issuer(asked)), delegates(answer, asked, now))
        .filter(responder -> responder.signed(answer))
        .findFirst()
        .orElseThrow(() -> new OcspRefused("nobody signed it who may answer for the issuer"));
  }

  /// The path, if he is to be asked for.
  Optional<CertificatePath> toBeAsked() {
    return vouchedFor ? Optional.empty() : Optional.of(path);
  }

  private static OcspResponder issuer(CertificatePath asked) {
    return new OcspResponder(new CertificatePath(asked.issuers()), true);
  }

  private static Stream<OcspResponder> delegates(
      BasicOCSPResp answer, CertificatePath asked, Instant now) {
    return Arrays.stream(answer.getCerts())
        .flatMap(one -> parsed(one).stream())
        .filter(one -> DelegateRules.hold(one, asked.issuer(), now))
        .map(one -> delegate(one, asked));
  }

  private static OcspResponder delegate(X509Certificate one, CertificatePath asked) {
    List<X509Certificate> path = new ArrayList<>(asked.issuers());
    path.addFirst(one);
    String nocheck = OCSPObjectIdentifiers.id_pkix_ocsp_nocheck.getId();
    return new OcspResponder(new CertificatePath(path), one.getExtensionValue(nocheck) != null);
  }

  private static Optional<X509Certificate> parsed(X509CertificateHolder one) {
    try {
      return CertificateParser.parse(Octets.of(one.getEncoded()))
              instanceof Accepted<X509Certificate>(var certificate)
          ? Optional.of(certificate)
          : Optional.empty();
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }

  private boolean signed(BasicOCSPResp answer) {
    return new AuthoritySignature(answer.getSignatureAlgorithmID(), answer.getSignature())
        .holds(
            path.holder().getPublicKey(),
            ByteBuffer.wrap(answer.getTBSResponseData()),
            Pace.AT_ONCE);
  }
}
