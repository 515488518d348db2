/// The catalogue of business items.
///
/// Knows nothing of who may do which.
@NullMarked
package org.onecert.rest.catalogue;

import org.jspecify.annotations.NullMarked;
