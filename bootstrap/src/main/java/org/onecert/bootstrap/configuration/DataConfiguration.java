package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/// People's data (P-1).
public interface DataConfiguration {
  /// Base64 of 32 random octets; encrypts identity numbers, mobiles, hosted keys and kept answers.
  /// **Whoever loses it loses the people**; keep it where the database's backup is not.
  ///
  /// Required.
  ///
  /// Wrong: missing, or not 32 octets: no start. Another than the one of this number that values
  /// here need: no start.
  Optional<String> key();

  /// The number of the data key; it stands beside whatever was encrypted with it, from 0 to 255. A
  /// new key has a greater one.
  ///
  /// Wrong: no such number: no start.
  @WithDefault("1")
  int keyId();

  /// Further ones, each with its number and a colon before it, with commas: `1:q83v…`. What they
  /// encrypted is read; what those of smaller numbers than `onecert.data.key-id` encrypted is
  /// [encrypted anew](operations.md#changing-keys).
  ///
  /// Wrong: no numbers with keys, or a number twice: no start. One is missing that values here
  /// need: no start.
  Optional<List<String>> otherKeys();

  /// Base64 of 32 random octets; keys digests: of codes, of what text messages are counted by, and
  /// the pseudonyms in personal certificates. Set it once and for all, to the value that
  /// `onecert.data.key` has if the server ran without it. Without it: the data key.
  ///
  /// Required beside `onecert.data.other-keys`.
  ///
  /// Wrong: not 32 octets, or missing beside `onecert.data.other-keys`: no start. Another than
  /// before: codes that are under way are lost, and messages are counted anew.
  Optional<String> digestKey();
}
