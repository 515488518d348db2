/// The main certificate authorises deputies, up to the opening of the signing session (G-1).
///
/// Knows nothing of signing: `application.signing` opens the session and brings about the effect.
@NullMarked
package org.onecert.application.authorisation;

import org.jspecify.annotations.NullMarked;
