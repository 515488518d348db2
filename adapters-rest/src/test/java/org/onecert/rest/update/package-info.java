/// Confirming that a certificate changed, over HTTP.
@NullMarked
package org.onecert.rest.update;

import org.jspecify.annotations.NullMarked;
