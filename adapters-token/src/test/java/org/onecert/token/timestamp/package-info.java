/// Tests of time stamps.
@NullMarked
package org.onecert.token.timestamp;

import org.jspecify.annotations.NullMarked;
