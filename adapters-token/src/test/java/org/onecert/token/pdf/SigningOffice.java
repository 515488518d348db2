package org.onecert.token.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.application.port.PreparedSignature;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Validity;
import org.onecert.domain.signing.Seal;
import org.onecert.domain.signing.SealPicture;
import org.onecert.domain.signing.Signatory;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.fixtures.seal.RoundSeal;
import org.onecert.fixtures.seal.SealEdition;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Waiting;

/// An enterprise and its legal representative who sign a form, and the server that lets them.
final class SigningOffice {

  private static final OpenPdfFormPrinter PRINTER =
      new OpenPdfFormPrinter(Samples.AUTHORITY, Waiting.offEventLoop());
  private final Authority authority;
  private final VirtualToken enterprise;
  private final Authority personal;
  private final VirtualToken representative;
  private final PadesSigner signer;
  private Optional<Octets> timeStamp = Optional.empty();

  SigningOffice(Algorithm algorithm) {
    this(algorithm, algorithm, Sm2Encoding.CADES, SealEdition.GBT_38540_2020);
  }

  /// @param edition of the enterprise's seal
  SigningOffice(
      Algorithm enterprise, Algorithm representative, Sm2Encoding sm2, SealEdition edition) {
    this.authority = Authority.of(enterprise, Surroundings.at(Samples.PRINTED));
    this.personal =
        representative == enterprise
            ? authority
            : Authority.of(representative, Surroundings.at(Samples.PRINTED));
    this.enterprise =
        authority.issue(TokenOrder.forEnterprise(Samples.ENTERPRISE).sealedBy(edition));
    this.representative = personal.issue();
    this.signer = new PadesSigner(Waiting.offEventLoop(), sm2);
  }

  /// Puts this beside every signature from now on.
  SigningOffice stamping(Octets token) {
    timeStamp = Optional.of(token);
    return this;
  }

  PadesSigner signer() {
    return signer;
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
    return sealedAs(picture.map(shown -> seal(shown, enterprise)));
  }

  /// With other seal data than the token has.
  Octets sealedWithSeal(Octets encoded) {
    return sealedAs(Optional.of(seal(picture(), encoded)));
  }

  private Octets sealedAs(Optional<Seal> seal) {
    var order =
        new SignatureOrder(
            printed(),
            Signatory.ENTERPRISE,
            chain(enterprise),
            name(Signatory.ENTERPRISE),
            seal,
            Samples.SIGNED);
    return signed(Waiting.result(signer.prepare(order)), enterprise);
  }

  /// Sealed, and signed by the legal representative.
  Octets signed() {
    var prepared = prepared(sealed(), Signatory.LEGAL_REPRESENTATIVE, representative);
    return signed(prepared, representative);
  }

  Outcome<Octets> completed(PreparedSignature prepared, VirtualToken by, byte[] signature) {
    return Waiting.result(signer.complete(prepared, chain(by), Octets.of(signature), timeStamp));
  }

  PreparedSignature prepared(Octets document, Signatory signatory, VirtualToken by) {
    return Waiting.result(signer.prepare(order(document, signatory, by)));
  }

  SignatureOrder order(Octets document, Signatory signatory, VirtualToken by) {
    var seal = Optional.of(seal(picture(), by)).filter(_ -> signatory == Signatory.ENTERPRISE);
    return new SignatureOrder(
        document, signatory, chain(by), name(signatory), seal, Samples.SIGNED);
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

  private static Seal seal(SealPicture picture, VirtualToken by) {
    return seal(picture, Octets.of(by.sealData().orElseThrow()));
  }

  private static Seal seal(SealPicture picture, Octets encoded) {
    return new Seal(
        "04777181695000308615986380287764",
        Samples.ENTERPRISE.name(),
        picture,
        new Validity(Instant.MIN, Instant.MAX),
        encoded);
  }

  List<Octets> chain(VirtualToken by) {
    var issuer = by.equals(representative) ? personal : authority;
    return List.of(
        Octets.of(Samples.der(by.signingCertificate())),
        Octets.of(Samples.der(issuer.intermediates().getFirst())));
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
