package org.onecert.domain.trail;

import org.onecert.domain.Octets;

/// The chain up to a position, in one hash: it stands for every entry up to there.
///
/// @param position how many entries there are
/// @param hash SHA-256, 64 lower-case hexadecimal digits
public record Head(long position, String hash) {

  /// Of a chain without entries.
  public static final Head NONE = new Head(0, "0".repeat(64));

  /// The chain with one more entry.
  public Head with(PlacedEntry next) {
    Octets link =
        Transcript.of("onecert trail link 1")
            .with("previous", hash)
            .with("position", Long.toString(position + 1))
            .with("transaction", next.place().transaction())
            .with("row", Long.toString(next.place().row()))
            .with("authenticity", next.authenticity().name())
            .with("entry", next.entry().transcript().sha256().toHex())
            .octets();
    return new Head(position + 1, link.sha256().toHex());
  }
}
