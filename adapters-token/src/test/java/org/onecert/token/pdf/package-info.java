@NullMarked
package org.onecert.token.pdf;

import org.jspecify.annotations.NullMarked;
