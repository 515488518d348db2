package org.onecert.token.seal;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.onecert.domain.Octets;

/// SES_SignInfo: who made a seal, and his signature.
///
/// @param maker his certificate, DER
/// @param algorithm of the signature, as the maker names it
record SignInfo(Octets maker, ASN1ObjectIdentifier algorithm, Octets signature) {}
