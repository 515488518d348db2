package org.onecert.rest.operator;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.application.operator.EnrolRepresentative.Enrolment;
import org.onecert.application.port.PersonalCertificateIssuer.KeyKind;
import org.onecert.domain.history.ClientAddress;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.RepresentativeJson;
import org.onecert.rest.input.Word;
import org.onecert.rest.input.Words;

/// Whom to give a personal certificate.
@Schema(name = "Enrolment", description = "A legal representative who gets a personal certificate")
public record EnrolmentJson(
    @Schema(description = "Name, one line", required = true, maxLength = 200) @Nullable String name,
    @Schema(
            description = "Kind of the identity document",
            required = true,
            enumeration = {
              "residentId",
              "hkMacaoTaiwanResidence",
              "foreignPermanentResidence",
              "hkMacaoPermit",
              "taiwanPermit",
              "passport"
            })
        @Nullable String documentKind,
    @Schema(description = "Its number", required = true, maxLength = 32)
        @Nullable String documentNumber,
    @Schema(
            description = "The mobile to which codes go that release signatures",
            required = true,
            maxLength = 16)
        @Nullable String mobile,
    @Schema(
            description = "The algorithm of the key",
            defaultValue = "P256",
            enumeration = {"P256", "RSA_2048", "SM2"})
        @Nullable String algorithm) {

  private static final Word<KeyKind> KEY_KIND =
      Words.oneOf(
          Arrays.stream(KeyKind.values())
              .collect(Collectors.toMap(KeyKind::name, Function.identity())));

  Enrolment read(ClientAddress client) {
    Reading in = new Reading();
    var person = new RepresentativeJson(name, documentKind, documentNumber).read(in, "");
    var number = in.required("mobile", mobile, Words.MOBILE);
    var kind = in.optional("algorithm", algorithm, KEY_KIND);
    return in.whole(
        () -> new Enrolment(person.get(), number.get(), kind.get().orElse(KeyKind.P256), client));
  }

  /// Who it is stays out of logs.
  @Override
  public String toString() {
    return "an enrolment";
  }
}
