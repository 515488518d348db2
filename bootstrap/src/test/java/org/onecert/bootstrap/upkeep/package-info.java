/// How upkeep goes on, and how it ends.
@NullMarked
package org.onecert.bootstrap.upkeep;

import org.jspecify.annotations.NullMarked;
