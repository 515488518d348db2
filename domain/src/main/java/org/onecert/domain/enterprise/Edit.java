package org.onecert.domain.enterprise;

import java.util.Optional;
import org.onecert.domain.Line;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.people.Mobile;

/// What is to be written anew about a certificate (M-5); what is empty stays.
///
/// @param mobile a new one has to be proven by a code
public record Edit(Optional<Line> nickname, Optional<Line> holder, Optional<Mobile> mobile) {

  /// The information after the edit.
  public AdditionalInformation applyTo(AdditionalInformation known) {
    return new AdditionalInformation(
        nickname.orElse(known.nickname()),
        holder.orElse(known.holder()),
        mobile.orElse(known.mobile()));
  }

  /// The mobile that has to be proven: one that differs from the known one.
  public Optional<Mobile> unproven(AdditionalInformation known) {
    return mobile.filter(number -> !number.equals(known.mobile()));
  }

  /// What people entered stays out of logs.
  @Override
  public String toString() {
    return "an edit";
  }
}
