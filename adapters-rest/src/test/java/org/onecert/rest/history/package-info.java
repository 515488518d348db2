/// The operation history over HTTP.
@NullMarked
package org.onecert.rest.history;

import org.jspecify.annotations.NullMarked;
