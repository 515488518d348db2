/// What every request passes before and every answer after its resource: limits, a correlation id,
/// headers that keep answers out of caches.
///
/// Knows no resource but the one that takes large bodies.
@NullMarked
package org.onecert.rest.guard;

import org.jspecify.annotations.NullMarked;
