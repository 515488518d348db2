package org.onecert.token.pdf;

/// The fonts that forms are set in, in the order in which they are asked for a character. Together
/// they cover what GB 18030-2022 demands of public services (implementation level 3): a person's
/// name comes out, however rare its characters.
enum Typeface {
  /// Noto Sans SC: all that people usually write, and the ideographs of extension A.
  COMMON("NotoSansSC-Regular.ttf"),
  /// Hanazono Mincho B: the ideographs of extensions B to F.
  RARE("HanaMinB.ttf");

  private final String file;

  Typeface(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
