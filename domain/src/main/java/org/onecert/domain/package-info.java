/// The rules of OneCert in plain Java: what a certificate, an enterprise, a log-in and a signing
/// session are, and what may become of them.
///
/// Knows no database, no HTTP, no clock and no key. Time and random octets are handed in.
@NullMarked
package org.onecert.domain;

import org.jspecify.annotations.NullMarked;
