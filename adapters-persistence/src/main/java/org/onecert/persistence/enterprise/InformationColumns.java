package org.onecert.persistence.enterprise;

import jakarta.persistence.Embeddable;
import org.onecert.domain.Line;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.Place;

/// The additional information of a certificate, in columns.
///
/// @param mobile encrypted
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // a column, never compared
public record InformationColumns(String nickname, String holder, byte[] mobile) {

  /// @param place of the mobile
  public static InformationColumns of(
      AdditionalInformation information, People people, Place place) {
    return new InformationColumns(
        information.nickname().value(),
        information.holder().value(),
        people.conceal(place, information.mobile()));
  }

  public AdditionalInformation information(People people, Place place) {
    return new AdditionalInformation(
        new Line(nickname), new Line(holder), people.mobile(place, mobile));
  }
}
