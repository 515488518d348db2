package org.onecert.token.crl;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Random;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;
import org.onecert.token.BouncyCastle;

/// A list of an authority that revoked many, signed with RSA.
@SuppressWarnings("JavaUtilDate") // Bouncy Castle wants it
public final class LongList {

  static final X500Name ISSUER = new X500Name("CN=Long");

  private LongList() {}

  /// @param from when it was made; it is good for a day
  public static byte[] of(int entries, Instant from) throws IOException, OperatorCreationException {
    var builder = new X509v2CRLBuilder(ISSUER, Date.from(from));
    builder.setNextUpdate(Date.from(from.plus(Duration.ofDays(1))));
    Random serials = new Random(1);
    for (int i = 0; i < entries; i++) {
      builder.addCRLEntry(serial(serials), Date.from(from), CRLReason.cessationOfOperation);
    }
    return builder
        .build(
            new JcaContentSignerBuilder("SHA256withRSA")
                .setProvider(BouncyCastle.PROVIDER)
                .build(Authority.rsa().hierarchy().the(Role.ISSUING).key()))
        .getEncoded();
  }

  static BigInteger serial(Random random) {
    return new BigInteger(120, random).setBit(119);
  }
}
