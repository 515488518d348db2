/// What business systems ask: who they are, whether a certificate may do an item, which
/// certificates an enterprise has (G-4).
///
/// Knows no rule of its own: the domain decides.
@NullMarked
package org.onecert.application.partner;

import org.jspecify.annotations.NullMarked;
