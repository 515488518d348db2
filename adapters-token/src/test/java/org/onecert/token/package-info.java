@NullMarked
package org.onecert.token;

import org.jspecify.annotations.NullMarked;
