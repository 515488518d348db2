package org.onecert.token.seal;

import org.onecert.domain.Octets;

/// SESeal, read but not yet trusted.
///
/// @param version by which standard it is laid out
/// @param info what it says, read
/// @param signed what its maker signed, in DER
record ElectronicSeal(SealVersion version, SealInfo info, Octets signed, SignInfo signInfo) {}
