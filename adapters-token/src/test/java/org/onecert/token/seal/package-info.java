@NullMarked
package org.onecert.token.seal;

import org.jspecify.annotations.NullMarked;
