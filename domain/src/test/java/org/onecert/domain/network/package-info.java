@NullMarked
package org.onecert.domain.network;

import org.jspecify.annotations.NullMarked;
