package org.onecert.rest.openapi;

/// Names of the ways in which callers prove who they are.
public final class Security {

  /// A session token.
  public static final String SESSION = "session";

  /// The operators' token.
  public static final String OPERATOR = "operator";

  /// A business system's name and secret.
  public static final String BUSINESS_SYSTEM = "businessSystem";

  private Security() {}
}
