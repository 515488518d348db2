/// Proofs of the rules in `org.onecert.domain.certificate`.
@NullMarked
package org.onecert.domain.certificate;

import org.jspecify.annotations.NullMarked;
