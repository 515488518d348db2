/// What operators do: enrol legal representatives, fill the copy of the business registry.
///
/// Knows an operator by a token of which it knows the hash alone.
@NullMarked
package org.onecert.rest.operator;

import org.jspecify.annotations.NullMarked;
