/// Text messages on their way: how many go out, and what becomes of each.
///
/// Knows neither what a message is for nor who sends it.
@NullMarked
package org.onecert.application.message;

import org.jspecify.annotations.NullMarked;
