/// Proofs of the rules in `org.onecert.domain.enterprise`.
@NullMarked
package org.onecert.domain.enterprise;

import org.jspecify.annotations.NullMarked;
