@NullMarked
package org.onecert.domain.message;

import org.jspecify.annotations.NullMarked;
