package org.onecert.token.revocation;

import org.onecert.domain.Octets;

/// What a responder said, and in which octets.
///
/// @param answer DER of the whole OCSP response
record OcspHeard(OcspVerdict verdict, Octets answer) {}
