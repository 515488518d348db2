/// The operation history over HTTP (M-6).
@NullMarked
package org.onecert.rest.history;

import org.jspecify.annotations.NullMarked;
