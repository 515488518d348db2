package org.onecert.token.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.application.port.PreparedSignature;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.signing.SealPicture;
import org.onecert.domain.signing.Signatory;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.fixtures.seal.RoundSeal;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Waiting;

/// An enterprise and its legal representative who sign a form, and the server that lets them.
final class SigningOffice {

  private static final OpenPdfFormPrinter PRINTER =
      new OpenPdfFormPrinter(Samples.AUTHORITY, Waiting.offEventLoop());
  private static final PadesSigner SIGNER = new PadesSigner(Waiting.offEventLoop());

  private final Authority authority;
  private final VirtualToken enterprise;
  private final VirtualToken representative;

  SigningOffice(Algorithm algorithm) {
    authority = Authority.of(algorithm, Surroundings.at(Samples.PRINTED));
    enterprise = authority.issue(Samples.ENTERPRISE);
    representative = authority.issue();
  }

  Authority authority() {
    return authority;
  }

  VirtualToken enterprise() {
    return enterprise;
  }

  VirtualToken representative() {
    return representative;
  }

  Octets printed() {
    var activation = Samples.activation(enterprise);
    return Waiting.result(PRINTER.print(Samples.SESSION, activation, Samples.PRINTED));
  }

  /// An authorisation of two deputies, the first for so many items, sealed.
  Octets authorisation(int items) {
    var matter = Samples.authorisation(enterprise, items);
    var printed = Waiting.result(PRINTER.print(Samples.SESSION, matter, Samples.PRINTED));
    return signed(prepared(printed, Signatory.ENTERPRISE, enterprise), enterprise);
  }

  /// An upgrade, sealed, and signed by the legal representative.
  Octets upgrade() {
    var matter = Samples.upgrade(enterprise);
    var printed = Waiting.result(PRINTER.print(Samples.SESSION, matter, Samples.PRINTED));
    var sealed = signed(prepared(printed, Signatory.ENTERPRISE, enterprise), enterprise);
    return signed(prepared(sealed, Signatory.LEGAL_REPRESENTATIVE, representative), representative);
  }

  /// With the seal's picture.
  PreparedSignature preparedSeal() {
    return prepared(printed(), Signatory.ENTERPRISE, enterprise);
  }

  Octets sealed() {
    return signed(preparedSeal(), enterprise);
  }

  /// With the token of somebody else.
  Octets sealedBy(VirtualToken other) {
    return signed(prepared(printed(), Signatory.ENTERPRISE, other), other);
  }

  Octets sealedWith(Optional<SealPicture> picture) {
    var order =
        new SignatureOrder(
            printed(),
            Signatory.ENTERPRISE,
            chain(enterprise),
            name(Signatory.ENTERPRISE),
            picture,
            Samples.SIGNED);
    return signed(Waiting.result(SIGNER.prepare(order)), enterprise);
  }

  /// Sealed, and signed by the legal representative.
  Octets signed() {
    var prepared = prepared(sealed(), Signatory.LEGAL_REPRESENTATIVE, representative);
    return signed(prepared, representative);
  }

  Outcome<Octets> completed(PreparedSignature prepared, VirtualToken by, byte[] signature) {
    return Waiting.result(SIGNER.complete(prepared, chain(by), Octets.of(signature)));
  }

  PreparedSignature prepared(Octets document, Signatory signatory, VirtualToken signer) {
    return Waiting.result(SIGNER.prepare(order(document, signatory, signer)));
  }

  SignatureOrder order(Octets document, Signatory signatory, VirtualToken signer) {
    var picture = Optional.of(picture()).filter(_ -> signatory == Signatory.ENTERPRISE);
    return new SignatureOrder(
        document, signatory, chain(signer), name(signatory), picture, Samples.SIGNED);
  }

  private static Line name(Signatory signatory) {
    return switch (signatory) {
      case ENTERPRISE -> new Line(Samples.ENTERPRISE.name());
      case LEGAL_REPRESENTATIVE -> new Line(Samples.REPRESENTATIVE);
    };
  }

  static SealPicture picture() {
    return new SealPicture(Octets.of(RoundSeal.png(Samples.ENTERPRISE.name())), 42, 42);
  }

  private List<Octets> chain(VirtualToken signer) {
    return chain(signer, authority);
  }

  static List<Octets> chain(VirtualToken signer, Authority authority) {
    return List.of(
        Octets.of(Samples.der(signer.signingCertificate())),
        Octets.of(Samples.der(authority.intermediates().getFirst())));
  }

  private Octets signed(PreparedSignature prepared, VirtualToken by) {
    byte[] signature = by.sign(prepared.toBeSigned().toArray());
    return switch (completed(prepared, by, signature)) {
      case Outcome.Accepted<Octets>(var document) -> document;
      case Outcome.Refused<Octets>(var refusal) -> throw new AssertionError(refusal.code());
    };
  }

  /// The file as text in which each octet is one character.
  static String text(Octets document) {
    return new String(document.toArray(), StandardCharsets.ISO_8859_1);
  }
}
