/// Our own copy of the business registry. Knows nothing of where it comes from.
@NullMarked
package org.onecert.persistence.registry;

import org.jspecify.annotations.NullMarked;
