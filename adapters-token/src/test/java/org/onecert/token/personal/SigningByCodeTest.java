package org.onecert.token.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.application.port.PersonalCertificateIssuer.KeyKind;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.message.Wording;
import org.onecert.token.BouncyCastle;
import org.onecert.token.x509.TokenSignature;

@DisplayName("S-3 A code")
class SigningByCodeTest extends SigningByCodeContract {

  private final Service service = new Service(KeyKind.P256);

  @Override
  protected Service service() {
    return service;
  }

  @ParameterizedTest
  @EnumSource
  void releases_a_signature_that_verifies(KeyKind kind) {
    var hosted = new Service(kind);
    var request = Requests.of(Requests.FORM);
    var activation = activation(hosted.authorises(request, hosted.sendsCode(request)));

    Octets signature = hosted.signs(activation, Requests.FORM);

    var certificate = Certificate.getInstance(hosted.issued().chain().getFirst().toArray());
    var key = BouncyCastle.publicKey(certificate.getSubjectPublicKeyInfo());
    assertThat(TokenSignature.holds(key, Requests.FORM, signature)).isTrue();
  }

  @Test
  void comes_with_what_it_is_for_and_a_warning() {
    String code = service.sendsCode(Requests.of(Requests.FORM));
    var message = service.inbox().getLast();

    assertThat(code).matches("[0-9]{6}");
    assertThat(message.mobile()).isEqualTo(People.MOBILE);
    assertThat(message.wording())
        .isEqualTo(Wording.representativeSignature(code, "企业主证书首次开通确认表", new Line("上海申浦建设集团有限公司")));
    assertThat(message.toString()).doesNotContain(code);
  }
}
