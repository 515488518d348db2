package org.onecert.token.revocation;

/// Something that an authority should have told could not be had. The message is for the operator.
public final class RevocationUnavailable extends RuntimeException {

  RevocationUnavailable(String why) {
    super(why);
  }
}
