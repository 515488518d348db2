/// Tests of asking whether certificates were revoked.
@NullMarked
package org.onecert.token.revocation;

import org.jspecify.annotations.NullMarked;
