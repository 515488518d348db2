/// What requests with an idempotency key were answered. Knows nothing of HTTP but numbers and
/// octets.
@NullMarked
package org.onecert.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
