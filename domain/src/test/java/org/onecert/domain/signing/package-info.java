/// Proofs of the rules in `org.onecert.domain.signing`.
@NullMarked
package org.onecert.domain.signing;

import org.jspecify.annotations.NullMarked;
