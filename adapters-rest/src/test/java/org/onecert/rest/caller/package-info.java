/// Callers and their tokens.
@NullMarked
package org.onecert.rest.caller;

import org.jspecify.annotations.NullMarked;
