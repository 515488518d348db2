package org.onecert.token.revocation;

import org.onecert.domain.Octets;

/// What a responder said, and in which octets.
///
/// @param answer DER of the whole OCSP response
/// @param vouchedFor whether nobody has to ask for whoever signed it (RFC 6960, 4.2.2.2.1)
record OcspHeard(OcspVerdict verdict, Octets answer, boolean vouchedFor) {}
