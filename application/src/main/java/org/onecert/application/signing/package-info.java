/// Signing sessions from their opening to the moment when the last signature takes effect (S).
///
/// Knows no PDF and no key: `PdfSigner`, `SealVerifier` and `PersonalSigning` do. Signatures are
/// checked before a transaction opens; no row is locked meanwhile.
@NullMarked
package org.onecert.application.signing;

import org.jspecify.annotations.NullMarked;
