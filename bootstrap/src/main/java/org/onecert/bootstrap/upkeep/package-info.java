/// What the server does by itself from time to time, on every node.
///
/// Knows no rule of what is over: domain and adapters do.
@NullMarked
package org.onecert.bootstrap.upkeep;

import org.jspecify.annotations.NullMarked;
