/// Proofs of the use cases in `org.onecert.application.catalogue`.
@NullMarked
package org.onecert.application.catalogue;

import org.jspecify.annotations.NullMarked;
