/// Proofs of the rules in `org.onecert.domain.upgrade`.
@NullMarked
package org.onecert.domain.upgrade;

import org.jspecify.annotations.NullMarked;
