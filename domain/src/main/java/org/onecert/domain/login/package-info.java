/// Logging in: challenges, what the records say of a certificate that arrives, and the sessions
/// that come of it (L).
///
/// Knows neither how a signature is verified nor how a session is told to others.
@NullMarked
package org.onecert.domain.login;

import org.jspecify.annotations.NullMarked;
