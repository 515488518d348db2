package org.onecert.token.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PublicKey;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.token.Waiting;
import org.onecert.token.x509.TokenSignature;
import org.openpdf.text.pdf.PdfReader;

/// How long it takes to read a form with two signatures and to verify them, beside the two bare
/// signatures. No proof, so it runs only if it is asked for: `-Dtest=FormSpeed`.
class FormSpeed {

  private static final OpenPdfFormReader READER = new OpenPdfFormReader(Waiting.offEventLoop());
  private static final int ROUNDS = 400;

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  void of_a_form_with_two_signatures(Algorithm algorithm) {
    Octets form = new SigningOffice(algorithm).signed();
    List<SignatureValue> values =
        SignatureTrace.all(SigningOffice.text(form)).stream()
            .map(trace -> SignatureEncodings.read(trace.digits().orElseThrow()).orElseThrow())
            .toList();
    measured(() -> read(form));
    double whole = measured(() -> read(form));
    double parsed = measured(() -> parse(form));
    List<Bare> bare = values.stream().map(Bare::of).toList();
    measured(() -> bare.forEach(Bare::verify));
    double alone = measured(() -> bare.forEach(Bare::verify));
    System.out.printf(
        "%s: %d octets, read and verified %.2f ms, of that parsed %.2f ms; the two signatures alone %.3f ms, ratio %.1f%n",
        algorithm, form.size(), whole, parsed, alone, whole / alone);
  }

  private static void parse(Octets form) {
    try (var reader = new PdfReader(form.toArray())) {
      reader.getAcroFields();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void read(Octets form) {
    var contents = Waiting.result(READER.read(form)).orElseThrow();
    if (!contents.signatures().stream().allMatch(FoundSignature::holds)) {
      throw new AssertionError();
    }
  }

  /// Milliseconds a round.
  private static double measured(Runnable work) {
    long begin = System.nanoTime();
    for (int round = 0; round < ROUNDS; round++) {
      work.run();
    }
    return (System.nanoTime() - begin) / 1e6 / ROUNDS;
  }

  /// A signature, and nothing around it.
  private record Bare(PublicKey key, Octets signed, Octets signature) {

    static Bare of(SignatureValue value) {
      return new Bare(
          value.signer().signer().getPublicKey(), value.statement().encoded(), value.signature());
    }

    void verify() {
      if (!TokenSignature.holds(key, signed, signature)) {
        throw new AssertionError();
      }
    }
  }
}
