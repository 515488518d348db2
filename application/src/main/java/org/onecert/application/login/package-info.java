/// Logging in and out (L).
///
/// Knows neither how a signature is checked nor how a session is told to the caller.
@NullMarked
package org.onecert.application.login;

import org.jspecify.annotations.NullMarked;
