/// The plans of this package's statements.
@NullMarked
package org.onecert.persistence.enterprise;

import org.jspecify.annotations.NullMarked;
