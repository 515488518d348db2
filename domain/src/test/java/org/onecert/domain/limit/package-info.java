@NullMarked
package org.onecert.domain.limit;

import org.jspecify.annotations.NullMarked;
