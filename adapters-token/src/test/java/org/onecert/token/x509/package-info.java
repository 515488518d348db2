@NullMarked
package org.onecert.token.x509;

import org.jspecify.annotations.NullMarked;
