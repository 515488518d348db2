/// Business systems: those behind the portal that rely on us. What each may ask, and the answer to
/// whether a certificate may do an item (G-4).
///
/// Knows no HTTP and no OAuth.
@NullMarked
package org.onecert.domain.partner;

import org.jspecify.annotations.NullMarked;
