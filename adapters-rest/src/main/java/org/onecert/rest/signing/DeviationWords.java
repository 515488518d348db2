package org.onecert.rest.signing;

/// How the interface's description tells what was done to a changed form.
final class DeviationWords {

  static final String ALL =
      """
      Of a changed one, what shows of what was done to it; new ones may be added. \
      `altered`: octets under a signature are others; \
      `appended`: something follows the form; \
      `cutOff`: the end is missing; \
      by a later revision: `pageRedirected` (the page shows other contents), `annotationAdded`, \
      `fieldChanged`, `objectReplaced` (another object of the form, such as its catalogue, a font \
      or a picture); \
      `signatureMissing`: one was taken out; \
      `rangeForged`: the octets that a signature says it covers are no range as they are made here; \
      `gapWidened`: a signature leaves out more than its own value; \
      `signedPartMoved`: what was signed lies elsewhere in the file, something unsigned in its place; \
      `signatureMalformed`: there is none that can be read; \
      `signersWrong`: a signature has several signers, or none; \
      `algorithmWrong`: it names an algorithm that does not go with its key here; \
      `certificateSwapped`: the certificate beside it is not the one that it was made with; \
      `signedByAnother`: by another certificate than the form's; \
      `signatureOfAnother`: it was made over another document; \
      `signatureBroken`: it does not verify; \
      `signatureAmended`: something that it does not cover was put beside it, it still verifies; \
      `unrelated`: nothing is the form's but the number\
      """;

  private DeviationWords() {}
}
