/// How often somebody may do something.
///
/// Knows neither who remembers it nor what is refused for it.
@NullMarked
package org.onecert.domain.limit;

import org.jspecify.annotations.NullMarked;
