@NullMarked
package org.onecert.token.personal;

import org.jspecify.annotations.NullMarked;
