/// Signing over HTTP.
@NullMarked
package org.onecert.rest.signing;

import org.jspecify.annotations.NullMarked;
