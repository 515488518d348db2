/// The Online Certificate Status Protocol (RFC 6960): the question, and what has to hold before an
/// answer is believed.
///
/// Knows no network.
@NullMarked
package org.onecert.token.ocsp;

import org.jspecify.annotations.NullMarked;
