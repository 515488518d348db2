package org.onecert.token.pdf;

import java.io.IOException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.onecert.domain.Octets;
import org.onecert.token.x509.EncodedCertificate;

/// The CMS attributes that are signed in place of the document (RFC 5652, 5.4), exactly those of
/// PAdES baseline B: what kind of content, its digest, and by which certificate. No signing time;
/// in a PDF that is `/M` (ETSI EN 319 142-1, 6.3).
record SignedAttributes(AttributeTable table) {

  /// @param content the type of what is signed
  static SignedAttributes of(
      ASN1ObjectIdentifier content, byte[] contentDigest, X509Certificate signer) {
    var attributes = new ASN1EncodableVector();
    attributes.add(attribute(CMSAttributes.contentType, content));
    attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(contentDigest)));
    attributes.add(
        attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, signingCertificate(signer)));
    return new SignedAttributes(new AttributeTable(attributes));
  }

  static SignedAttributes parse(Octets encoded) {
    return new SignedAttributes(new AttributeTable(ASN1Set.getInstance(encoded.toArray())));
  }

  ASN1Set set() {
    return new DERSet(table.toASN1EncodableVector());
  }

  /// What the key signs: the attributes as a SET OF, DER.
  Octets encoded() {
    try {
      return Octets.of(set().getEncoded(ASN1Encoding.DER));
    } catch (IOException broken) {
      throw new IllegalStateException("Attributes cannot be encoded", broken);
    }
  }

  /// The digest of the document.
  byte[] messageDigest() {
    var values = table.get(CMSAttributes.messageDigest).getAttrValues();
    return ASN1OctetString.getInstance(values.getObjectAt(0)).getOctets();
  }

  private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return new Attribute(type, new DERSet(value));
  }

  /// The SHA-256 hash of the certificate, which is the default of ESSCertIDv2 and so is not named
  /// (RFC 5035, 4), with issuer and serial number.
  private static SigningCertificateV2 signingCertificate(X509Certificate signer) {
    var issuer = X500Name.getInstance(signer.getIssuerX500Principal().getEncoded());
    var names = new GeneralNames(new GeneralName(issuer));
    byte[] hash = EncodedCertificate.of(signer).sha256().toArray();
    return new SigningCertificateV2(
        new ESSCertIDv2(hash, new IssuerSerial(names, signer.getSerialNumber())));
  }
}
