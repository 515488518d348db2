@NullMarked
package org.onecert.token.csc;

import org.jspecify.annotations.NullMarked;
