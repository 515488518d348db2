package org.onecert.domain.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;

/// What a form holds, as it is read from the PDF alone.
///
/// @param facts of the form for machines: the JSON that is embedded in it
/// @param signatures in the order of signing
/// @param lasting whether it brings what proves its certificates in years
public record FormContents(String facts, List<FoundSignature> signatures, boolean lasting) {

  public FormContents {
    signatures = List.copyOf(signatures);
  }

  /// Whether all who must sign such a form have, and every signature holds.
  public boolean isSignedAs(FormKind kind) {
    return signatures.stream().allMatch(FoundSignature::holds)
        && kind.signatories().equals(signatures.stream().map(FoundSignature::signatory).toList());
  }

  /// What was there when the form was so many octets long; without signatures if it never was, or
  /// nobody had signed.
  public FormContents upTo(int size) {
    boolean complete = signatures.stream().anyMatch(signature -> signature.end() == size);
    return new FormContents(
        facts,
        signatures.stream().filter(signature -> complete && signature.end() <= size).toList(),
        false);
  }

  /// A signature in the form.
  ///
  /// @param signer as the signature names it
  /// @param claimedAt the time of signing as the server claimed it
  /// @param holds whether it is one by the certificate in it, over the form as it was then
  /// @param certificate of the signer, DER
  /// @param end how many octets the form had with it
  /// @param value of the signature itself, which a time stamp is made over: RSA as in PKCS #1,
  ///   elliptic in DER
  /// @param timeStamp over that value, if there is one beside it: a DER TimeStampToken (RFC 3161),
  ///   read and not verified
  public record FoundSignature(
      Signatory signatory,
      Line signer,
      Instant claimedAt,
      boolean holds,
      Octets certificate,
      int end,
      Octets value,
      Optional<Octets> timeStamp) {}
}
