package org.onecert.token.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Signatory;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

/// A revision that adds one signature with an empty gap to a form. It is appended: nothing that was
/// there is touched, so that earlier signatures stay valid (S-4; ISO 32000-1, 7.5.6).
final class SignatureRevision {

  private final Fonts enterprise = new Fonts('E');
  private final Fonts representative = new Fonts('R');

  /// @param gapSize in octets of the signature to come, which is of this encoding
  Octets append(SignatureOrder order, SignatureEncoding encoding, int gapSize) {
    try (var reader = new PdfReader(order.document().toArray())) {
      var octets = new ByteArrayOutputStream();
      var stamper = PdfStamper.createSignature(reader, octets, null, null, true);
      identify(stamper, order);
      var appearance = stamper.getSignatureAppearance();
      appearance.setCryptoDictionary(SignatureDictionary.of(order, encoding));
      sign(appearance, order, gapSize);
      return Octets.of(octets.toByteArray());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Neither the clock nor chance leaves a trace in the file.
  private static void identify(PdfStamper stamper, SignatureOrder order) {
    byte[] before = order.document().sha256().toArray();
    byte[] identity = Arrays.copyOf(before, DocumentIdentity.LENGTH);
    stamper.setOverrideFileId(PdfEncryption.createInfoId(identity, identity));
    stamper.setEnforcedModificationDate(ChinaTime.calendar(order.at()));
    stamper.setUpdateMetadata(false);
  }

  private void sign(PdfSignatureAppearance appearance, SignatureOrder order, int gapSize)
      throws IOException {
    boolean first = appearance.getStamper().getAcroFields().getSignedFieldNames().isEmpty();
    appearance.setCertificationLevel(
        first
            ? PdfSignatureAppearance.CERTIFIED_FORM_FILLING
            : PdfSignatureAppearance.NOT_CERTIFIED);
    appearance.setAcro6Layers(true);
    appearance.setVisibleSignature(SignaturePlace.field(order.signatory()));
    draw(appearance, order);
    appearance.preClose(Map.of(PdfName.CONTENTS, 2 * gapSize + 2));
    appearance.close(zeros(gapSize));
  }

  private void draw(PdfSignatureAppearance appearance, SignatureOrder order) {
    var layer = appearance.getLayer(2);
    layer.setBoundingBox(appearance.getRect());
    var typesetter = new Typesetter(fonts(order.signatory()));
    new VisibleSignature(typesetter, layer).draw(order, appearance.getRect());
  }

  private Fonts fonts(Signatory signatory) {
    return switch (signatory) {
      case ENTERPRISE -> enterprise;
      case LEGAL_REPRESENTATIVE -> representative;
    };
  }

  private static PdfDictionary zeros(int count) {
    var contents = new PdfDictionary();
    contents.put(PdfName.CONTENTS, new PdfString(new byte[count]).setHexWriting(true));
    return contents;
  }
}
