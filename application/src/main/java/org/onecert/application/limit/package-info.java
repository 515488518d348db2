/// What a node remembers of those who do something often.
///
/// Knows neither what they do nor what is refused for it.
@NullMarked
package org.onecert.application.limit;

import org.jspecify.annotations.NullMarked;
