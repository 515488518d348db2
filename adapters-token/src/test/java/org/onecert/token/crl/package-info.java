/// Tests of revocation lists.
@NullMarked
package org.onecert.token.crl;

import org.jspecify.annotations.NullMarked;
