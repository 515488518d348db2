package org.onecert.rest.activation;

import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.application.activation.OpenMainActivation.Request;
import org.onecert.domain.enterprise.EnteredData;
import org.onecert.rest.input.HolderFields;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.RepresentativeJson;
import org.onecert.rest.input.Words;

/// "Save and seal": what the user gives to activate a main certificate.
@Schema(name = "Activation", description = "What the user gives to activate a main certificate")
public record ActivationJson(
    @Schema(description = "证书备注名(昵称)", required = true, maxLength = 200) @Nullable String nickname,
    @Schema(description = "证书持有人", required = true, maxLength = 200) @Nullable String holder,
    @Schema(description = "证书持有人手机号", required = true, maxLength = 16) @Nullable String mobile,
    @Schema(
            description = "The code that went to this mobile",
            required = true,
            pattern = "^[0-9]{6}$")
        @Nullable String mobileCode,
    @Schema(
            description =
                "The seal data that the token carries (SESeal of GB/T 38540 or GM/T 0031, DER),"
                    + " base64; absent if it carries none",
            format = "byte",
            maxLength = 174764)
        @Nullable String seal,
    @Schema(description = "经济类型; only if the page is editable", maxLength = 200)
        @Nullable String economicType,
    @Schema(
            description = "工商注册所在地, or the office address of an institution; only if editable",
            maxLength = 200)
        @Nullable String address,
    @Schema(description = "企业法定代表人; only if the page is editable")
        @Nullable RepresentativeJson legalRepresentative) {

  Request read() {
    Reading in = new Reading();
    var information = new HolderFields(nickname, holder, mobile).read(in);
    var code = in.required("mobileCode", mobileCode, Words.CODE);
    var sealData = in.optional("seal", seal, Words.SEAL_DATA);
    var entered = entered(in);
    return in.whole(
        () -> new Request(information.get(), code.get(), sealData.get(), entered.get()));
  }

  private Supplier<EnteredData> entered(Reading in) {
    var type = in.optional("economicType", economicType, Words.LINE);
    var place = in.optional("address", address, Words.LINE);
    var person =
        in.optionalPart(legalRepresentative, part -> part.read(in, "legalRepresentative."));
    return () -> new EnteredData(type.get(), place.get(), person.get());
  }

  /// What people entered stays out of logs.
  @Override
  public String toString() {
    return "an activation";
  }
}
