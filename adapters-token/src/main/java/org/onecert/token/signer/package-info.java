/// What the certificates are worth that forms were signed with: paths as they led at the time of
/// signing, and what is known of revocations today.
///
/// Knows no form and no CMS: it is told who signed, with which certificate, and when.
@NullMarked
package org.onecert.token.signer;

import org.jspecify.annotations.NullMarked;
