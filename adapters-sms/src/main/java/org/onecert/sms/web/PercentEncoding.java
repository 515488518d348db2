package org.onecert.sms.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Text in the query of an address or in a form (RFC 3986, 2.1): all but the unreserved characters
/// are `%XX` of their UTF-8 octets, a blank too.
public final class PercentEncoding {

  private PercentEncoding() {}

  public static String of(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
