/// Signing sessions: a form, those who must sign it in order, and what takes effect when all have
/// (S).
///
/// Knows no PDF, no key and no text message.
@NullMarked
package org.onecert.domain.signing;

import org.jspecify.annotations.NullMarked;
