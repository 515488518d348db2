/// Proofs of the use cases in `org.onecert.application.signing`.
@NullMarked
package org.onecert.application.signing;

import org.jspecify.annotations.NullMarked;
