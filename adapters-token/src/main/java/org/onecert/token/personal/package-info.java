/// The legal representative's personal certificate, hosted by ourselves (S-3): who issues it, which
/// codes release its signatures, and the signing.
///
/// Knows no forms and no PDF: it signs octets whose hash a code has released. Where keys and codes
/// are kept, and how messages get to a mobile, is behind ports.
@NullMarked
package org.onecert.token.personal;

import org.jspecify.annotations.NullMarked;
