@NullMarked
package org.onecert.application.message;

import org.jspecify.annotations.NullMarked;
