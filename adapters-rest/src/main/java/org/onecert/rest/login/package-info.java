/// Logging in: challenges, log-ins, the current session (L).
///
/// Knows neither how a token's answer is verified nor where sessions are kept.
@NullMarked
package org.onecert.rest.login;

import org.jspecify.annotations.NullMarked;
