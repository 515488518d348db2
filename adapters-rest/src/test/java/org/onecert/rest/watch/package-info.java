/// What a watch is told of requests.
@NullMarked
package org.onecert.rest.watch;

import org.jspecify.annotations.NullMarked;
