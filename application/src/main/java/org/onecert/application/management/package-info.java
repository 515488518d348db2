/// Certificate management: the list, and what the main certificate does to the others (M).
///
/// Knows nothing of how tokens are proven nor of how codes travel.
@NullMarked
package org.onecert.application.management;

import org.jspecify.annotations.NullMarked;
