/// Proofs of the use cases in `org.onecert.application.operator`.
@NullMarked
package org.onecert.application.operator;

import org.jspecify.annotations.NullMarked;
