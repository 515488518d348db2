/// Upgrading a deputy to the main certificate, both ways (U).
///
/// Knows no rule; the form that a deputy signs goes on in `rest.signing`.
@NullMarked
package org.onecert.rest.upgrade;

import org.jspecify.annotations.NullMarked;
