/// Text messages that went out, in PostgreSQL: counted for the limits, followed until they arrive.
///
/// Knows no limit.
@NullMarked
package org.onecert.persistence.message;

import org.jspecify.annotations.NullMarked;
