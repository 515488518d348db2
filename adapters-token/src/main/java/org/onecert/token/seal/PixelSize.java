package org.onecert.token.seal;

/// The size of an image in pixels, as its header states it.
record PixelSize(int width, int height) {}
