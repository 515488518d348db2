/// Where revocation is asked for (L-3): OCSP responders, revocation lists fetched or filed, in the
/// order and with the consequences that the operator set down.
///
/// What is fetched is kept as long as it is good, shared by all who wait for it, and fetched again
/// ahead of its end. Nothing is fetched from addresses that the operator did not allow.
@NullMarked
package org.onecert.token.revocation;

import org.jspecify.annotations.NullMarked;
