package org.onecert.token.crl;

import java.io.IOException;
import java.util.List;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.TBSCertList;
import org.jspecify.annotations.Nullable;
import org.onecert.token.Pace;
import org.onecert.token.x509.AuthoritySignature;

/// Reads one CertificateList in DER and nothing around it (RFC 5280, 5.1):
///
/// ```
/// CertificateList ::= SEQUENCE { tbsCertList, signatureAlgorithm, signatureValue BIT STRING }
/// TBSCertList ::= SEQUENCE { version, signature, issuer, thisUpdate, nextUpdate OPTIONAL,
///                            revokedCertificates SEQUENCE OF ... OPTIONAL, crlExtensions [0] }
/// ```
///
/// Everything but the entries is small and read by Bouncy Castle; the entries stay where they are.
public final class CrlParser {

  private CrlParser() {}

  /// One that somebody waits for.
  public static Crl parse(byte[] der) {
    return parse(der, Pace.AT_ONCE);
  }

  /// Bouncy Castle tells malformed input by many exceptions.
  ///
  /// @param der not to be changed afterwards: it is not copied, it may have fifty megabytes
  /// @throws CrlMalformed if it is no list, or none that anybody may rely on
  public static Crl parse(byte[] der, Pace pace) {
    try {
      return read(DerElement.at(der, 0, der.length).being(DerElement.SEQUENCE), pace);
    } catch (CrlMalformed malformed) {
      throw malformed;
    } catch (IOException | RuntimeException malformed) {
      throw new CrlMalformed("it is no certificate revocation list", malformed);
    }
  }

  private static Crl read(DerElement list, Pace pace) throws IOException {
    CrlMalformed.unless(list.end() == list.file().length, "something follows the list");
    List<DerElement> parts = list.children();
    CrlMalformed.unless(parts.size() == 3, "a list has three parts");
    DerElement signed = parts.getFirst().being(DerElement.SEQUENCE);
    List<DerElement> fields = signed.children();
    @Nullable DerElement entries = entries(fields);
    TBSCertList rest = without(entries, fields);
    CrlHeader header = CrlHeader.of(rest);
    return new Crl(
        header,
        new CrlEntryReader(header.issuer(), pace).read(list.file(), entries),
        new SignedFile(signed, signature(rest, parts)));
  }

  /// The SEQUENCE behind a time.
  private static @Nullable DerElement entries(List<DerElement> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).tag() == DerElement.SEQUENCE && parts.get(i - 1).isTime()) {
        return parts.get(i);
      }
    }
    return null;
  }

  private static TBSCertList without(@Nullable DerElement entries, List<DerElement> parts)
      throws IOException {
    var rest = new ASN1EncodableVector();
    for (DerElement part : parts) {
      if (!part.equals(entries)) {
        rest.add(ASN1Primitive.fromByteArray(part.encoded()));
      }
    }
    return TBSCertList.getInstance(new DERSequence(rest));
  }

  /// Both places name the algorithm, and they agree (5.1.1.2).
  private static AuthoritySignature signature(TBSCertList rest, List<DerElement> parts)
      throws IOException {
    var algorithm = AlgorithmIdentifier.getInstance(parts.get(1).encoded());
    CrlMalformed.unless(
        algorithm.equals(rest.getSignature()), "it names two algorithms for one signature");
    var value = ASN1BitString.getInstance(ASN1Primitive.fromByteArray(parts.get(2).encoded()));
    return new AuthoritySignature(algorithm, value.getOctets());
  }
}
