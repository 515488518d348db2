package org.onecert.rest.management;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.application.management.AddDeputy.Request;
import org.onecert.rest.input.HolderFields;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.TokenFields;
import org.onecert.rest.input.Words;

/// A deputy to be added (M-2).
@Schema(name = "NewDeputy", description = "A deputy to be added, whose token is inserted (M-2)")
public record NewDeputyJson(
    @Schema(description = "The challenge as it was handed out", required = true, maxLength = 4096)
        @Nullable String challenge,
    @Schema(
            description = "The signing certificate of the new token, DER, base64",
            required = true,
            format = "byte",
            maxLength = 21848)
        @Nullable String certificate,
    @Schema(
            description = "The token's signature over `toBeSigned`, base64; as for a log-in",
            required = true,
            format = "byte",
            maxLength = 1368)
        @Nullable String signature,
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
    var answer = new TokenFields(challenge, certificate, signature).read(in);
    var information = new HolderFields(nickname, holder, mobile).read(in);
    var code = in.required("mobileCode", mobileCode, Words.CODE);
    return in.whole(() -> new Request(answer.get(), information.get(), code.get()));
  }

  /// What people entered stays out of logs.
  @Override
  public String toString() {
    return "a new deputy";
  }
}
