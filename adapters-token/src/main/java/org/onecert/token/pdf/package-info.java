/// Forms as PDF, and signatures in them: pages in Chinese, the same facts machine-readable, and
/// signatures filled into gaps that were reserved before: CMS of PAdES baseline B, and for SM2 keys
/// also GB/T 35275 and the electronic seals of GB/T 38540.
///
/// Knows no signing session, no private key and no trust: it verifies that a signature is a given
/// certificate's over given octets, never whether that certificate is genuine. Looks at no clock.
@NullMarked
package org.onecert.token.pdf;

import org.jspecify.annotations.NullMarked;
