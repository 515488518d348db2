/// Activating a main certificate: the page of figure 3, the holder's code, "save and seal" (A).
///
/// Knows neither the registry nor the form.
@NullMarked
package org.onecert.rest.activation;

import org.jspecify.annotations.NullMarked;
