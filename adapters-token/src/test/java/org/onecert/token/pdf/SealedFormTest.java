package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.signing.SealPicture;
import org.onecert.domain.signing.Signatory;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.seal.RoundSeal;
import org.onecert.fixtures.token.VirtualToken;

class SealedFormTest {

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384", "SM2"})
  void all(Algorithm algorithm) throws IOException {
    var authority = Authority.of(algorithm);
    var token = authority.issue(Samples.ENTERPRISE);
    var details = new FormDetails(Samples.AUTHORITY, Samples.SESSION, Samples.PRINTED);
    var printed =
        new FormPdf(new Fonts('F'))
            .of(MainActivationForm.content(Samples.activation(token), details), details);
    var sealed =
        sign(
            printed,
            Signatory.ENTERPRISE,
            authority,
            token,
            Optional.of(
                new SealPicture(Octets.of(RoundSeal.png(Samples.ENTERPRISE.name())), 42, 42)));
    var person = authority.issue();
    var signed = sign(sealed, Signatory.LEGAL_REPRESENTATIVE, authority, person, Optional.empty());
    Files.createDirectories(Path.of("target/forms"));
    Files.write(Path.of("target/forms", algorithm + ".pdf"), signed.toArray());
  }

  private static Octets sign(
      Octets document,
      Signatory signatory,
      Authority authority,
      VirtualToken token,
      Optional<SealPicture> picture) {
    var chain =
        List.of(
            Octets.of(Samples.der(token.signingCertificate())),
            Octets.of(Samples.der(authority.intermediates().getFirst())));
    var order =
        new SignatureOrder(
            document, signatory, chain, new Line("李雅琴"), picture, Samples.PRINTED.plusSeconds(60));
    var prepared = new SignaturePreparation().prepare(order);
    assertThat(new SignaturePreparation().prepare(order)).isEqualTo(prepared);
    var signature = Octets.of(token.sign(prepared.toBeSigned().toArray()));
    return switch (SignatureCompletion.of(prepared, SignerChain.of(chain)).with(signature)) {
      case Outcome.Accepted<Octets>(var pdf) -> pdf;
      case Outcome.Refused<Octets>(var refusal) -> throw new AssertionError(refusal.code());
    };
  }
}
