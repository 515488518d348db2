@NullMarked
package org.onecert.rest.wire;

import org.jspecify.annotations.NullMarked;
