/// What gets into a trace, and what never does.
@NullMarked
package org.onecert.bootstrap.tracing;

import org.jspecify.annotations.NullMarked;
