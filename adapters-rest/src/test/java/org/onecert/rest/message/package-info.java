@NullMarked
package org.onecert.rest.message;

import org.jspecify.annotations.NullMarked;
