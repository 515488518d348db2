/// Time stamps (RFC 3161): asks an authority for them, and judges those that come back, at once or
/// years later.
///
/// Knows no form and no signature: what is stamped is octets.
@NullMarked
package org.onecert.token.timestamp;

import org.jspecify.annotations.NullMarked;
