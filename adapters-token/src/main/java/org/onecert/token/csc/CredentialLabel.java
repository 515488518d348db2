package org.onecert.token.csc;

/// The service's name of a credential, as a log may show it: some services name credentials by
/// numbers of identity documents, or by mobiles (P-1).
final class CredentialLabel {

  private CredentialLabel() {}

  static String of(String id) {
    return id.replaceAll("\\P{Print}", "?").replaceAll("[0-9]{8,}[0-9A-Z]*", "***");
  }
}
