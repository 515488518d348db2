/// Certificate management over HTTP (M, figures 9 and 14).
@NullMarked
package org.onecert.rest.management;

import org.jspecify.annotations.NullMarked;
