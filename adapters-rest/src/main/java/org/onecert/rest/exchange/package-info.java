/// One request and its answer, as far as every resource needs them.
///
/// Knows nothing of what is asked for.
@NullMarked
package org.onecert.rest.exchange;

import org.jspecify.annotations.NullMarked;
