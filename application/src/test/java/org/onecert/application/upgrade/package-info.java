/// Proofs of the use cases in `org.onecert.application.upgrade`.
@NullMarked
package org.onecert.application.upgrade;

import org.jspecify.annotations.NullMarked;
