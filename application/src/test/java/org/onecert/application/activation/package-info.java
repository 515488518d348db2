/// Proofs of the use cases in `org.onecert.application.activation`.
@NullMarked
package org.onecert.application.activation;

import org.jspecify.annotations.NullMarked;
