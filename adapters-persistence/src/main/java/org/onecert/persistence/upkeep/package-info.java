/// What an operator's clock has to call now and then. Knows nothing of clocks.
@NullMarked
package org.onecert.persistence.upkeep;

import org.jspecify.annotations.NullMarked;
