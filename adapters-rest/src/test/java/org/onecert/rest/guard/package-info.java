/// What is turned down before anybody looks at it.
@NullMarked
package org.onecert.rest.guard;

import org.jspecify.annotations.NullMarked;
