/// The main certificate authorises deputies: what would change, and the form that is to be sealed
/// (G, figures 10 to 13).
///
/// Knows nothing of sealing: that is the signing session's.
@NullMarked
package org.onecert.rest.authorisation;

import org.jspecify.annotations.NullMarked;
