/// Reading what clients sent: strictly, field by field, all faults at once.
///
/// Turns texts into words of the domain and knows nothing of what becomes of them.
@NullMarked
package org.onecert.rest.input;

import org.jspecify.annotations.NullMarked;
