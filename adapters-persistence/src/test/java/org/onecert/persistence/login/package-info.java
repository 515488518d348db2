/// The plans of this package's statements.
@NullMarked
package org.onecert.persistence.login;

import org.jspecify.annotations.NullMarked;
