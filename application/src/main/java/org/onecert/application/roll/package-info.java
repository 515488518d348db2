/// The roll of an enterprise: its certificates, as use cases look them up and change them inside a
/// transaction that has claimed the enterprise (C, D, M).
///
/// Knows no rule of its own: the domain decides.
@NullMarked
package org.onecert.application.roll;

import org.jspecify.annotations.NullMarked;
