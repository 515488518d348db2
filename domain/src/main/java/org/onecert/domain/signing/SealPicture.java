package org.onecert.domain.signing;

import org.onecert.domain.Octets;

/// The picture of a seal as it appears on the page.
///
/// @param image PNG, JPEG, GIF or BMP
/// @param widthMm in millimetres
/// @param heightMm in millimetres
public record SealPicture(Octets image, int widthMm, int heightMm) {}
