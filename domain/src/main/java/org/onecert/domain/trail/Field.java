package org.onecert.domain.trail;

/// What the trail keeps of an entry, in the order of its transcript. New ones are added at the end:
/// what is absent leaves no trace there, so older entries keep theirs.
public enum Field {
  AT("at"),
  ACT("act"),
  REFUSAL("refusal"),
  CLIENT("client"),
  ENTERPRISE_NAME("enterpriseName"),
  USCC("uscc"),
  UNIQUE_ID("uniqueId"),
  SERIAL_NUMBER("serialNumber"),
  NOT_BEFORE("notBefore"),
  NOT_AFTER("notAfter"),
  FINGERPRINT("fingerprint"),
  SUBJECT("subject"),
  CHANGES("changes"),
  SIGNING_SESSION("signingSession"),
  DOCUMENT_HASH("documentHash"),
  FORM("form"),
  TRIED("tried");

  private final String word;

  Field(String word) {
    this.word = word;
  }

  /// How transcripts and exports call it.
  public String word() {
    return word;
  }
}
