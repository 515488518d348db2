/// Managing certificates over HTTP.
@NullMarked
package org.onecert.rest.management;

import org.jspecify.annotations.NullMarked;
