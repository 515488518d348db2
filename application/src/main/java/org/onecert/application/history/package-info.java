/// The operation history, as the main certificate reads it (M-6).
@NullMarked
package org.onecert.application.history;

import org.jspecify.annotations.NullMarked;
