/// Proofs of the rules in `org.onecert.domain.login`.
@NullMarked
package org.onecert.domain.login;

import org.jspecify.annotations.NullMarked;
