package org.onecert.token.personal;

import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.message.Asker;
import org.onecert.domain.people.DocumentKind;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.people.Mobile;
import org.onecert.fixtures.authority.Authority;
import org.onecert.token.KeyedHash;
import org.onecert.token.Surroundings;
import org.onecert.token.Waiting;

/// People, and who issues certificates to them, for tests.
public final class People {

  public static final Mobile MOBILE = new Mobile("13800138000");

  /// Who wants a code.
  public static final Asker ASKER =
      new Asker(new SessionId(new UUID(1, 1)), Samples.USCC, new ClientAddress("192.0.2.1"));

  public static final String NUMBER = "11010219840406970X";
  public static final LegalRepresentative ZHANG =
      new LegalRepresentative(
          new Line("张伟"), new IdentityDocument(DocumentKind.RESIDENT_ID, NUMBER));

  private People() {}

  public static KeyedHash hash(int secret) {
    byte[] octets = new byte[32];
    Arrays.fill(octets, (byte) secret);
    return new KeyedHash(Octets.of(octets));
  }

  static BouncyCastlePersonalCertificateIssuer issuer(Authority authority) {
    return issuer(authority, authority);
  }

  /// An issuer with the certificate of one authority and the key of another.
  static BouncyCastlePersonalCertificateIssuer issuer(Authority certified, Authority keyed) {
    var chain = certified.personalIssuerChain().stream().map(People::der).toList();
    var key = Octets.of(keyed.personalIssuer().key().getEncoded());
    return new BouncyCastlePersonalCertificateIssuer(
        new IssuingAuthority(chain, key),
        new PersonalTerms(Duration.ofDays(365), hash(7)),
        new Surroundings(Waiting.offEventLoop(), InstantSource.system(), new SecureRandom()));
  }

  private static Octets der(X509Certificate certificate) {
    try {
      return Octets.of(certificate.getEncoded());
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
