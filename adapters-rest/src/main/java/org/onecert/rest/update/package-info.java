/// Confirming that the information of a certificate has changed, over HTTP (C, figure 7).
///
/// Knows nothing of how a certificate is told to be another issue of a recorded one.
@NullMarked
package org.onecert.rest.update;

import org.jspecify.annotations.NullMarked;
