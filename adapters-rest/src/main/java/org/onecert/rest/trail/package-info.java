/// The sealed trail for those who check it: its export, and the keys that its seals are checked
/// with (P-2).
///
/// Knows how a line is written as JSON and read back, not what makes a chain whole.
@NullMarked
package org.onecert.rest.trail;

import org.jspecify.annotations.NullMarked;
