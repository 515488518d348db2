/// Proofs of the use cases in `org.onecert.application.update`.
@NullMarked
package org.onecert.application.update;

import org.jspecify.annotations.NullMarked;
