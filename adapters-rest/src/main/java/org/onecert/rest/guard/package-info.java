/// What every request passes before and every answer after its resource: limits, a correlation id,
/// headers that tell browsers what not to do with an answer.
///
/// Knows no resource but the one that takes large bodies.
@NullMarked
package org.onecert.rest.guard;

import org.jspecify.annotations.NullMarked;
