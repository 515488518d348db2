package org.onecert.token.seal;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.onecert.domain.Octets;

/// SESeal, read but not yet trusted.
///
/// @param info what its maker signed, read
/// @param signed the same in DER, as it was signed
/// @param maker the certificate of its maker, DER
/// @param algorithm of the signature, as the maker names it
record ElectronicSeal(
    SealInfo info, Octets signed, Octets maker, ASN1ObjectIdentifier algorithm, Octets signature) {}
