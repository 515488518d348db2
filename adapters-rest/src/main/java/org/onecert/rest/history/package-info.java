/// The operation history over HTTP (M-6).
///
/// Knows neither how the trail is kept nor who may read it.
@NullMarked
package org.onecert.rest.history;

import org.jspecify.annotations.NullMarked;
