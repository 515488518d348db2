/// Callers: the signed token (JWT) that stands for a session, and the session behind it, asked for
/// with every request (L-6).
///
/// Knows neither what callers want nor how sessions are kept.
@NullMarked
package org.onecert.rest.caller;

import org.jspecify.annotations.NullMarked;
