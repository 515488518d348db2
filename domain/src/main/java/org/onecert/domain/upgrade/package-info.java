/// A deputy becomes the main certificate, and the main one a deputy without items (U): what that
/// takes, the swap itself, and an upgrade that waits for the deputy's token.
///
/// Knows no form and no challenge: under a form a deputy upgrades itself, see
/// `domain.signing.DeputyUpgrade`.
@NullMarked
package org.onecert.domain.upgrade;

import org.jspecify.annotations.NullMarked;
