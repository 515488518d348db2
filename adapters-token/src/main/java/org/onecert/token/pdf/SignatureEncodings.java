package org.onecert.token.pdf;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/// All encodings of signatures that forms here have had.
final class SignatureEncodings {

  private static final List<SignatureEncoding> ALL =
      List.of(CmsEncoding.CADES, CmsEncoding.GBT_35275, new SealEncoding());

  private SignatureEncodings() {}

  /// That of a signature in a form, which names it.
  ///
  /// @throws IllegalArgumentException if it is none of them
  static SignatureEncoding of(PdfDictionary signature) {
    PdfName name = signature.getAsName(PdfName.SUBFILTER);
    return ALL.stream()
        .filter(encoding -> encoding.subFilter().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("A signature of an unknown kind"));
  }

  /// What hexadecimal digits stand for, and zeros behind it, in whatever encoding; empty if it is
  /// none.
  static Optional<SignatureValue> read(String digits) {
    return digits.length() % 2 == 0
        ? read(Octets.of(HexFormat.of().parseHex(digits)))
        : Optional.empty();
  }

  private static Optional<SignatureValue> read(Octets contents) {
    return ALL.stream().flatMap(encoding -> read(encoding, contents).stream()).findFirst();
  }

  /// Bouncy Castle says by many exceptions that something is not as it should be.
  private static Optional<SignatureValue> read(SignatureEncoding encoding, Octets contents) {
    try {
      return Optional.of(encoding.read(contents));
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }
}
