/// A certificate whose information has changed: shown, and recorded when the user confirms (C).
@NullMarked
package org.onecert.application.update;

import org.jspecify.annotations.NullMarked;
