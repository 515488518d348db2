/// What an operator's watch is told of the server: health and metrics.
@NullMarked
package org.onecert.bootstrap.health;

import org.jspecify.annotations.NullMarked;
