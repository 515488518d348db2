package org.onecert.rest.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.onecert.domain.Octets;

/// An answer, ready to be sent, and to be kept for a repeated request.
///
/// @param headers with the content type, if there is a body
public record Answer(int status, Map<String, String> headers, Octets body) {

  private static final String CONTENT_TYPE = "Content-Type";
  private static final Octets NOTHING = Octets.of(new byte[0]);

  public Answer {
    headers = Map.copyOf(headers);
  }

  /// A JSON document made of the record.
  public static Answer json(int status, Object json) {
    return new Answer(
        status, Map.of(CONTENT_TYPE, "application/json"), Octets.of(Json.write(json)));
  }

  public static Answer ok(Object json) {
    return json(200, json);
  }

  public static Answer created(URI location, Object json) {
    return json(201, json).with("Location", location.toString());
  }

  public static Answer nothing() {
    return new Answer(204, Map.of(), NOTHING);
  }

  /// A PDF.
  ///
  /// @param disposition how the browser shall take it: `inline` or `attachment`
  /// @param fileName without characters that a header would have to escape
  public static Answer pdf(String disposition, String fileName, Octets content) {
    return new Answer(200, Map.of(CONTENT_TYPE, "application/pdf"), content)
        .with("Content-Disposition", disposition + "; filename=\"" + fileName + "\"");
  }

  /// The same with one more header.
  public Answer with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Answer(status, more, body);
  }

  /// The answer in the words of Jakarta REST.
  public Response toResponse() {
    Response.ResponseBuilder response = Response.status(status);
    headers.forEach(response::header);
    return body.size() == 0 ? response.build() : response.entity(body.toArray()).build();
  }

  /// Sends it past Jakarta REST.
  public void send(HttpServerResponse response) {
    headers.forEach(response::putHeader);
    response.setStatusCode(status).end(Buffer.buffer(body.toArray()));
  }
}
