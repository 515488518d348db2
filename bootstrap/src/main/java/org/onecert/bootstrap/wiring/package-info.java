/// Which class stands behind which port: one producer for each room.
///
/// Knows constructors and configuration, no rule.
@NullMarked
package org.onecert.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
