/// Logging in over HTTP.
@NullMarked
package org.onecert.rest.login;

import org.jspecify.annotations.NullMarked;
