/// The plans of this package's statements.
@NullMarked
package org.onecert.persistence.upkeep;

import org.jspecify.annotations.NullMarked;
