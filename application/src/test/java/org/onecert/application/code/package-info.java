/// Proofs of the use cases in `org.onecert.application.code`.
@NullMarked
package org.onecert.application.code;

import org.jspecify.annotations.NullMarked;
