package org.onecert.sms.http;

import java.net.URI;
import java.util.Map;

/// A gateway, as the operator describes it.
///
/// @param address without query
/// @param headers of each request; tokens among them are secret
public record HttpGateway(
    URI address, HttpOrder order, Map<String, String> headers, HttpConsent consent) {

  public HttpGateway {
    headers = Map.copyOf(headers);
  }

  /// Without headers.
  @Override
  public String toString() {
    return "a gateway at " + address;
  }
}
