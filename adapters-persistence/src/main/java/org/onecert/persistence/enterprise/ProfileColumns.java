package org.onecert.persistence.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.onecert.domain.Line;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.crypto.Place;

/// What the form says of an enterprise beside its certificate, in columns.
///
/// @param representative encrypted
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // a column, never compared
public record ProfileColumns(
    boolean local,
    @Column(name = "economic_type") String economicType,
    String address,
    byte[] representative) {

  /// @param place of the representative
  public static ProfileColumns of(EnterpriseProfile profile, People people, Place place) {
    return new ProfileColumns(
        profile.local(),
        profile.economicType().value(),
        profile.address().value(),
        people.conceal(place, profile.representative()));
  }

  public EnterpriseProfile profile(People people, Place place) {
    return new EnterpriseProfile(
        local,
        new Line(economicType),
        new Line(address),
        people.representative(place, representative));
  }
}
