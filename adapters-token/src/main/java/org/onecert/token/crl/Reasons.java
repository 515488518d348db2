package org.onecert.token.crl;

import org.bouncycastle.asn1.x509.ReasonFlags;
import org.jspecify.annotations.Nullable;

/// The reasons of revocation that a list covers (RFC 5280, 4.2.1.13: ReasonFlags).
///
/// @param mask the bits of [ReasonFlags]
record Reasons(int mask) {

  static final Reasons NONE = new Reasons(0);
  static final Reasons ALL =
      new Reasons(
          ReasonFlags.keyCompromise
              | ReasonFlags.cACompromise
              | ReasonFlags.affiliationChanged
              | ReasonFlags.superseded
              | ReasonFlags.cessationOfOperation
              | ReasonFlags.certificateHold
              | ReasonFlags.privilegeWithdrawn
              | ReasonFlags.aACompromise);

  /// Where none are named, all are meant.
  static Reasons of(@Nullable ReasonFlags flags) {
    return flags == null ? ALL : new Reasons(flags.intValue() & ALL.mask);
  }

  Reasons and(Reasons other) {
    return new Reasons(mask & other.mask);
  }

  Reasons or(Reasons other) {
    return new Reasons(mask | other.mask);
  }

  boolean hasWhatIsMissingIn(Reasons other) {
    return (mask & ~other.mask) != 0;
  }
}
