/// Requests that carry an `Idempotency-Key` have their effect once, and every repetition gets the
/// first answer (S-5).
///
/// Knows nothing of what the requests do.
@NullMarked
package org.onecert.rest.idempotency;

import org.jspecify.annotations.NullMarked;
