@NullMarked
package org.onecert.token.challenge;

import org.jspecify.annotations.NullMarked;
