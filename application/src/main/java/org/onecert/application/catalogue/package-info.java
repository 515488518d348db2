/// The catalogue of business items, for those who draw it.
///
/// Knows nothing of who may do which.
@NullMarked
package org.onecert.application.catalogue;

import org.jspecify.annotations.NullMarked;
