package org.onecert.rest.management;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.enterprise.Edit;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;
import org.onecert.rest.problem.FieldFault;

/// What is to be written anew about a certificate (M-5).
@Schema(name = "CertificateEdit", description = "What is written anew; what is absent stays (M-5)")
public record EditJson(
    @Schema(description = "证书备注名(昵称)", maxLength = 200) @Nullable String nickname,
    @Schema(description = "证书持有人", maxLength = 200) @Nullable String holder,
    @Schema(description = "证书持有人手机号; a new one needs its code", maxLength = 16)
        @Nullable String mobile,
    @Schema(description = "The code that went to the new mobile", pattern = "^[0-9]{6}$")
        @Nullable String mobileCode) {

  Wish read() {
    Reading in = new Reading();
    var name = in.optional("nickname", nickname, Words.LINE);
    var person = in.optional("holder", holder, Words.LINE);
    var number = in.optional("mobile", mobile, Words.MOBILE);
    var code = in.optional("mobileCode", mobileCode, Words.CODE);
    if (mobileCode != null && mobile == null) {
      in.fault("mobile", FieldFault.MISSING);
    }
    return in.whole(() -> new Wish(new Edit(name.get(), person.get(), number.get()), code.get()));
  }

  /// What people entered stays out of logs.
  @Override
  public String toString() {
    return "an edit";
  }

  /// An edit, and the code that proves a new mobile.
  record Wish(Edit edit, Optional<String> mobileCode) {

    @Override
    public String toString() {
      return "an edit";
    }
  }
}
