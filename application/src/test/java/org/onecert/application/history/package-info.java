/// Proofs of the use cases in `org.onecert.application.history`.
@NullMarked
package org.onecert.application.history;

import org.jspecify.annotations.NullMarked;
