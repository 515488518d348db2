package org.onecert.token.pdf;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.DLTaggedObject;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.onecert.domain.Octets;
import org.onecert.token.x509.EncodedCertificate;

/// The SignedData that fills a gap: without content, with the certificates of the chain and one
/// signer (RFC 5652, 5; GB/T 35275-2017, 8). Both standards have the same parts in the same places,
/// and call this version 1.
///
/// All of it has definite lengths; a time stamp keeps the order of its parts, whose certificates
/// might not survive being sorted anew.
record CmsEnvelope(SignerChain chain, CmsStatement statement) {

  private static final ASN1Integer VERSION = new ASN1Integer(1);

  /// The structure around a signature over the statement.
  Octets around(Octets signature, Optional<Octets> timeStamp) {
    var data = signedData(signer(signature, timeStamp));
    var whole = sequence(statement.encoding().signedData(), new DLTaggedObject(true, 0, data));
    return encoded(whole);
  }

  private DLSequence signedData(ASN1Encodable signer) {
    return sequence(
        VERSION,
        new DERSet(digest()),
        new DERSequence(statement.encoding().content()),
        new DERTaggedObject(false, 0, certificates()),
        new DLSet(signer));
  }

  private ASN1Set certificates() {
    return new DERSet(
        chain.certificates().stream()
            .map(certificate -> structure(EncodedCertificate.of(certificate)))
            .toArray(ASN1Encodable[]::new));
  }

  private DLSequence signer(Octets signature, Optional<Octets> timeStamp) {
    var parts = new ASN1EncodableVector();
    parts.add(VERSION);
    parts.add(identifier());
    parts.add(digest());
    parts.add(new DERTaggedObject(false, 0, statement.attributes().set()));
    parts.add(statement.encoding().signatureAlgorithm(chain.suite()));
    parts.add(new DEROctetString(signature.toArray()));
    timeStamp.ifPresent(token -> parts.add(unsigned(token)));
    return new DLSequence(parts);
  }

  private IssuerAndSerialNumber identifier() {
    X509Certificate signer = chain.signer();
    var issuer = X500Name.getInstance(signer.getIssuerX500Principal().getEncoded());
    return new IssuerAndSerialNumber(issuer, signer.getSerialNumber());
  }

  private AlgorithmIdentifier digest() {
    return new AlgorithmIdentifier(chain.suite().digest());
  }

  /// The one attribute that is not signed (RFC 3161, appendix A).
  private static DLTaggedObject unsigned(Octets timeStamp) {
    var attribute =
        sequence(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DLSet(structure(timeStamp)));
    return new DLTaggedObject(false, 1, new DLSet(attribute));
  }

  private static DLSequence sequence(ASN1Encodable... parts) {
    return new DLSequence(parts);
  }

  private static ASN1Primitive structure(Octets der) {
    try {
      return ASN1Primitive.fromByteArray(der.toArray());
    } catch (IOException malformed) {
      throw new IllegalArgumentException("Not DER", malformed);
    }
  }

  private static Octets encoded(DLSequence whole) {
    try {
      return Octets.of(whole.getEncoded(ASN1Encoding.DL));
    } catch (IOException broken) {
      throw new IllegalStateException("A signature cannot be wrapped", broken);
    }
  }
}
