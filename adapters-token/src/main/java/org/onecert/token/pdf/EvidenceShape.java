package org.onecert.token.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.token.crl.CrlMalformed;
import org.onecert.token.crl.CrlParser;
import org.onecert.token.revocation.Evidence;
import org.onecert.token.x509.CertificateParser;

/// Whether what is called evidence is certificates, OCSP answers and revocation lists, and nothing
/// else in their place. What they prove, whoever relies on them finds out.
final class EvidenceShape {

  private EvidenceShape() {}

  static boolean holds(Evidence evidence) {
    return evidence.certificates().stream().allMatch(EvidenceShape::isCertificate)
        && evidence.answers().stream().allMatch(EvidenceShape::isAnswer)
        && evidence.lists().stream().allMatch(EvidenceShape::isList);
  }

  private static boolean isCertificate(Octets octets) {
    return CertificateParser.parse(octets) instanceof Outcome.Accepted<?>;
  }

  private static boolean isAnswer(Octets octets) {
    try {
      return Arrays.equals(new OCSPResp(octets.toArray()).getEncoded(), octets.toArray());
    } catch (IOException | RuntimeException malformed) {
      return false;
    }
  }

  private static boolean isList(Octets octets) {
    try {
      return CrlParser.parse(octets.toArray()).length() == octets.size();
    } catch (CrlMalformed malformed) {
      return false;
    }
  }
}
