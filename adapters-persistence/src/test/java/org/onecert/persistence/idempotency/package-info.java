/// The plans of this package's statements.
@NullMarked
package org.onecert.persistence.idempotency;

import org.jspecify.annotations.NullMarked;
