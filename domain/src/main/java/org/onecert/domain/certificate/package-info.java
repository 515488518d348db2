/// Certificates as the business sees them: whose they are, by which names they go, how long they
/// hold.
///
/// Knows no X.509 encoding, path or signature: facts arrive here verified.
@NullMarked
package org.onecert.domain.certificate;

import org.jspecify.annotations.NullMarked;
