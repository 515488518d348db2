package org.onecert.domain.signing;

/// How a PDF differs from the form that was signed under its number.
public enum Deviation {
  /// Octets of the form itself are others, under the signatures that were made over it.
  ALTERED,
  /// The form is whole, and something follows it that nobody has signed here, and that shows
  /// nothing of what it is for.
  APPENDED,
  /// The end is missing, and with it a signature perhaps.
  CUT_OFF,
  /// A later revision has the page show other contents.
  PAGE_REDIRECTED,
  /// A later revision puts a note, a picture or the like over the page.
  ANNOTATION_ADDED,
  /// A later revision fills or replaces a field.
  FIELD_CHANGED,
  /// A later revision puts another object in the place of one of the form: its catalogue, a font, a
  /// picture.
  OBJECT_REPLACED,
  /// A signature was taken out.
  SIGNATURE_MISSING,
  /// What a signature says it covers is no range that one made here could have: it does not begin
  /// at the first octet, overlaps itself, is there twice, or leaves the file.
  RANGE_FORGED,
  /// A signature leaves out more than its own value, so that something unsigned has room in the
  /// form.
  GAP_WIDENED,
  /// What was signed lies in another place of the file, and something unsigned in its own.
  SIGNED_PART_MOVED,
  /// In a signature's place is none that can be read.
  SIGNATURE_MALFORMED,
  /// In a signature's place are several signers, or none.
  SIGNERS_WRONG,
  /// A signature names an algorithm that its key never goes with here.
  ALGORITHM_WRONG,
  /// The certificate beside a signature is not the one that it was made with.
  CERTIFICATE_SWAPPED,
  /// Somebody else's signature is in the place of the signatory's, under the same name or another.
  SIGNED_BY_ANOTHER,
  /// A signature was made over another document.
  SIGNATURE_OF_ANOTHER,
  /// A signature does not verify.
  SIGNATURE_BROKEN,
  /// Something was put beside a signature that it does not cover. It still verifies.
  SIGNATURE_AMENDED,
  /// It has nothing of the form but the number.
  UNRELATED
}
