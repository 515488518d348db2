package org.onecert.bootstrap.configuration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onecert.domain.Octets;

/// The keys of people's data by number: the one that encrypts, and those that values are read with
/// too while they are changed.
final class DataKeys {

  private static final String OTHER_KEYS = "onecert.data.other-keys";
  private static final Pattern SHAPE = Pattern.compile("([0-9]{1,3}):(.*)");
  private static final int LARGEST_ID = 255;

  private DataKeys() {}

  static Map<Integer, Octets> read(DataConfiguration data, Octets key) {
    Map<Integer, Octets> keys = new HashMap<>();
    keys.put(data.keyId(), key);
    data.otherKeys().orElse(List.of()).forEach(text -> add(keys, text.strip()));
    return Map.copyOf(keys);
  }

  private static void add(Map<Integer, Octets> keys, String text) {
    Matcher parts = SHAPE.matcher(text);
    if (!parts.matches() || Integer.parseInt(parts.group(1)) > LARGEST_ID) {
      throw new WrongConfiguration(
          OTHER_KEYS, "must be numbers from 0 to 255, each with its key behind a colon");
    }
    Octets key = Secrets.decode(OTHER_KEYS, parts.group(2));
    if (keys.put(Integer.parseInt(parts.group(1)), key) != null) {
      throw new WrongConfiguration(OTHER_KEYS, "has a number that another key has too");
    }
  }
}
