/// Enterprises and their certificates as rows. Knows nothing of who asks.
@NullMarked
package org.onecert.persistence.enterprise;

import org.jspecify.annotations.NullMarked;
