/// What operators do: fill the copy of the business registry, enrol legal representatives.
///
/// Knows nothing of how an operator proves to be one.
@NullMarked
package org.onecert.application.operator;

import org.jspecify.annotations.NullMarked;
