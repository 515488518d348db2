/// What holders of certificates are told by text message without having asked (U-3).
///
/// Knows no gateway and no wording: a notice says what happened to whose certificate.
@NullMarked
package org.onecert.domain.notice;

import org.jspecify.annotations.NullMarked;
