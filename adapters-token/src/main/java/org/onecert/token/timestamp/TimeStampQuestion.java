package org.onecert.token.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.onecert.domain.Octets;

/// A question for a time stamp (RFC 3161, 2.4.1): over the SHA-256 hash of some octets, with a
/// nonce of 64 bits, and for a token that brings its authority's certificate.
record TimeStampQuestion(TimeStampRequest request) {

  private static final int NONCE_BITS = 64;

  static TimeStampQuestion over(Octets octets, Optional<String> policy, SecureRandom random) {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    policy.map(ASN1ObjectIdentifier::new).ifPresent(generator::setReqPolicy);
    return new TimeStampQuestion(
        generator.generate(
            NISTObjectIdentifiers.id_sha256,
            octets.sha256().toArray(),
            new BigInteger(NONCE_BITS, random)));
  }

  /// DER.
  byte[] encoded() {
    try {
      return request.getEncoded();
    } catch (IOException broken) {
      throw new IllegalStateException("A question cannot be encoded", broken);
    }
  }

  /// The token of an answer that is one to this question: granted, over the same hash, with the
  /// same nonce, by the policy that was wanted (RFC 3161, 2.4.2). Who signed it is not looked at.
  ///
  /// @param answer DER
  /// @throws TimeStampUnavailable if it is none
  Octets token(byte[] answer) {
    TimeStampResponse response = response(answer);
    if (response.getStatus() > PKIStatus.GRANTED_WITH_MODS) {
      throw new TimeStampUnavailable("it refuses, with status " + response.getStatus());
    }
    return token(response);
  }

  private static TimeStampResponse response(byte[] answer) {
    try {
      return new TimeStampResponse(answer);
    } catch (TSPException | IOException | RuntimeException malformed) {
      throw new TimeStampUnavailable("its answer is malformed");
    }
  }

  private Octets token(TimeStampResponse granted) {
    try {
      granted.validate(request);
      return Octets.of(granted.getTimeStampToken().getEncoded());
    } catch (TSPException | IOException | RuntimeException another) {
      throw new TimeStampUnavailable("its answer is none to the question");
    }
  }
}
