/// Enterprises, their main certificate, and the business items that certificates may do.
///
/// Knows nothing of how a certificate was proven nor of who asks.
@NullMarked
package org.onecert.domain.enterprise;

import org.jspecify.annotations.NullMarked;
