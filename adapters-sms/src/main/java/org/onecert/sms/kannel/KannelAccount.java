package org.onecert.sms.kannel;

import java.util.Optional;

/// Who we are to Kannel (`group = sendsms-user`). All three are ASCII, as header fields are.
///
/// @param password secret
/// @param sender whom messages come from; without it the one that Kannel has for this user
public record KannelAccount(String username, String password, Optional<String> sender) {

  @Override
  public String toString() {
    return username;
  }
}
