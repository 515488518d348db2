package org.onecert.rest.activation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.application.activation.ActivateDeputy.Request;
import org.onecert.rest.input.HolderFields;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;

/// "Save and log in": what the user gives to activate a deputy certificate (D-1).
@Schema(name = "DeputyActivation", description = "What the user gives to activate a deputy (D-1)")
public record DeputyActivationJson(
    @Schema(description = "证书备注名(昵称)", required = true, maxLength = 200) @Nullable String nickname,
    @Schema(description = "证书持有人", required = true, maxLength = 200) @Nullable String holder,
    @Schema(description = "证书持有人手机号", required = true, maxLength = 16) @Nullable String mobile,
    @Schema(
            description = "The code that went to this mobile",
            required = true,
            pattern = "^[0-9]{6}$")
        @Nullable String mobileCode) {

  Request read() {
    Reading in = new Reading();
    var information = new HolderFields(nickname, holder, mobile).read(in);
    var code = in.required("mobileCode", mobileCode, Words.CODE);
    return in.whole(() -> new Request(information.get(), code.get()));
  }

  /// What people entered stays out of logs.
  @Override
  public String toString() {
    return "a deputy activation";
  }
}
