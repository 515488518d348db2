/// Forms as PDF, and signatures in them: pages in Chinese, the same facts machine-readable, and CMS
/// signatures of PAdES baseline B filled into gaps that were reserved before.
///
/// Knows no signing session, no private key and no trust: it verifies that a signature is a given
/// certificate's over given octets, never whether that certificate is genuine. Looks at no clock.
@NullMarked
package org.onecert.token.pdf;

import org.jspecify.annotations.NullMarked;
