/// Telling business systems of changes: what happened is written down together with the change,
/// then brought to each system that subscribed, in order per enterprise, until it has been taken
/// (G-4).
@NullMarked
package org.onecert.application.event;

import org.jspecify.annotations.NullMarked;
