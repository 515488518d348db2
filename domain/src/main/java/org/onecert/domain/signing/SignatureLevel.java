package org.onecert.domain.signing;

/// How long a signature can be verified (ETSI EN 319 142-1, 6).
public enum SignatureLevel {
  /// As long as its certificate is good, and whoever knows of revocations answers.
  B("B-B"),
  /// A time stamp proves when it was there.
  T("B-T"),
  /// The form also brings what proves its certificates: nobody needs to be asked.
  LT("B-LT");

  private final String title;

  SignatureLevel(String title) {
    this.title = title;
  }

  /// As the standard names it.
  public String title() {
    return title;
  }
}
