/// The audit trail, append-only. Knows nothing of what the acts mean.
@NullMarked
package org.onecert.persistence.history;

import org.jspecify.annotations.NullMarked;
