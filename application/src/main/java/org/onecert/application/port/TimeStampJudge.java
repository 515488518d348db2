package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.TimeStampStanding;

/// Says what time stamps are worth that signatures bear (RFC 3161).
public interface TimeStampJudge {

  /// Whoever is not trusted with time stamps today attests nothing.
  ///
  /// @param token DER
  /// @param stamped the value of the signature that bears it
  Uni<TimeStampStanding> standing(Octets token, Octets stamped);
}
