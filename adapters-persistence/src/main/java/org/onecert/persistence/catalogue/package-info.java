/// The catalogue of business items. Knows nothing of who may do them.
@NullMarked
package org.onecert.persistence.catalogue;

import org.jspecify.annotations.NullMarked;
