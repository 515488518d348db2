/// Managing certificates over HTTP.
@NullMarked
package org.onecert.rest.upgrade;

import org.jspecify.annotations.NullMarked;
