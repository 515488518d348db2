/// Activating over HTTP.
@NullMarked
package org.onecert.rest.activation;

import org.jspecify.annotations.NullMarked;
