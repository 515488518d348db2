/// Proofs of the use cases in `org.onecert.application.management`.
@NullMarked
package org.onecert.application.management;

import org.jspecify.annotations.NullMarked;
