package org.onecert.token.seal;

import org.onecert.domain.Octets;

/// SESeal, read but not yet trusted.
///
/// @param info what it says, read
/// @param signed what its maker signed, in DER
record ElectronicSeal(SealInfo info, Octets signed, SignInfo signInfo) {}
