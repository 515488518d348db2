package org.onecert.rest.input;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.people.AdditionalInformation;

/// The additional information of a certificate (附加信息), as several requests bring it.
public record HolderFields(
    @Nullable String nickname, @Nullable String holder, @Nullable String mobile) {

  /// Reads the fields.
  ///
  /// @return what they stand for together, to be asked for inside `Reading.whole`
  public Supplier<AdditionalInformation> read(Reading in) {
    var name = in.required("nickname", nickname, Words.LINE);
    var person = in.required("holder", holder, Words.LINE);
    var number = in.required("mobile", mobile, Words.MOBILE);
    return () -> new AdditionalInformation(name.get(), person.get(), number.get());
  }

  /// What people entered stays out of logs.
  @Override
  public String toString() {
    return "holder fields";
  }
}
