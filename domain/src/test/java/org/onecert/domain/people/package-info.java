/// Proofs of the rules in `org.onecert.domain.people`.
@NullMarked
package org.onecert.domain.people;

import org.jspecify.annotations.NullMarked;
