/// Signing sessions: what they are about, how the enterprise seals, how the legal representative
/// signs, and the form that comes of it (S).
///
/// Knows neither PDF nor text messages.
@NullMarked
package org.onecert.rest.signing;

import org.jspecify.annotations.NullMarked;
