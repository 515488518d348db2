/// Activating an enterprise's first certificate as main, up to the signing session.
///
/// Knows neither the registry's technology nor how a form is printed; what happens once both have
/// signed is decided in `signing`.
@NullMarked
package org.onecert.application.activation;

import org.jspecify.annotations.NullMarked;
