/// Tests of the Online Certificate Status Protocol.
@NullMarked
package org.onecert.token.ocsp;

import org.jspecify.annotations.NullMarked;
