/// What users of the packaged server see, act by act.
@NullMarked
package org.onecert.bootstrap.endtoend;

import org.jspecify.annotations.NullMarked;
