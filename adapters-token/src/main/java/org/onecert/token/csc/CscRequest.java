package org.onecert.token.csc;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/// One request to the service; all of them are POST.
///
/// @param method as the specification names it: `credentials/list`
/// @param authorization value of the header; secret
record CscRequest(String method, String address, String type, String authorization, Buffer body) {

  static CscRequest json(String method, String address, String token, JsonObject body) {
    return new CscRequest(method, address, "application/json", "Bearer " + token, body.toBuffer());
  }

  static CscRequest form(String method, String address, String authorization, String body) {
    return new CscRequest(
        method, address, "application/x-www-form-urlencoded", authorization, Buffer.buffer(body));
  }

  @Override
  public String toString() {
    return method;
  }
}
