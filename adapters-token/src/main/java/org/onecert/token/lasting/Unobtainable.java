package org.onecert.token.lasting;

/// Something that makes signatures last cannot be had. The message is for the operator.
final class Unobtainable extends RuntimeException {

  Unobtainable(String why) {
    super(why);
  }
}
