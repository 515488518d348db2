package org.onecert.token.csc;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import org.onecert.application.port.SigningServiceUnavailable;

/// What the service answered to one request. Its body may hold secrets.
///
/// @param method as the specification names it
record CscAnswer(String method, int status, Buffer body) {

  private static final int OK = 200;

  /// The members of a successful answer.
  Members members() {
    if (status != OK) {
      throw unexpected();
    }
    return parsed();
  }

  /// Nothing, if the service did what was asked (204 or 200, depending on the method).
  void succeeded() {
    if (status / 100 != 2) {
      throw unexpected();
    }
  }

  /// The answer as an error (CSC API v2, 10.2); one that says nothing if it is none.
  CscError error() {
    try {
      return status == 400 ? CscError.of(parsed()) : CscError.NONE;
    } catch (SigningServiceUnavailable malformed) {
      return CscError.NONE;
    }
  }

  SigningServiceUnavailable unexpected() {
    return new SigningServiceUnavailable(
        "The signing service answered %s with %d %s".formatted(method, status, error().shown()));
  }

  /// The cause stays behind, it could repeat what the body holds.
  private Members parsed() {
    try {
      return new Members(method, body.toJsonObject());
    } catch (DecodeException | ClassCastException noJsonObject) {
      throw new SigningServiceUnavailable(
          "The signing service's answer to " + method + " is no JSON object");
    }
  }

  @Override
  public String toString() {
    return method + " " + status;
  }
}
