package org.onecert.domain.limit;

/// How often somebody may try to log in.
///
/// @param challenges that are asked for from one address
/// @param failures answers from one address that prove nothing
/// @param logIns of one certificate
public record LogInPaces(AddressPace challenges, AddressPace failures, Pace logIns) {

  /// As often as he likes.
  public static final LogInPaces ANY =
      new LogInPaces(AddressPace.of(Pace.ANY), AddressPace.of(Pace.ANY), Pace.ANY);
}
