/// Proofs of the use cases in `org.onecert.application.login`.
@NullMarked
package org.onecert.application.login;

import org.jspecify.annotations.NullMarked;
