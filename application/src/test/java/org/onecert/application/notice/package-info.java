/// Proofs of the use cases in `org.onecert.application.notice`.
@NullMarked
package org.onecert.application.notice;

import org.jspecify.annotations.NullMarked;
