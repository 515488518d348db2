package org.onecert.rest.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onecert.domain.history.ClientAddress;

/// A request as it came in. Its body has been read already, within its limit.
public record Exchange(RoutingContext context) {

  /// Under which its correlation id is kept and sent.
  public static final String CORRELATION_ID = "X-Correlation-Id";

  private static final String PROBLEM = "problem";
  private static final int LONGEST_ADDRESS = 64;

  public String method() {
    return context.request().method().name();
  }

  /// The path as it was sent, without the query.
  public String path() {
    return Optional.ofNullable(context.request().path()).orElse("");
  }

  /// The names of the query's parameters.
  public Set<String> parameters() {
    return context.queryParams().names();
  }

  /// A parameter of the query, in all the times that it was sent.
  public List<String> parameter(String name) {
    return context.queryParam(name);
  }

  /// A header, in all the times that it was sent.
  public List<String> headers(String name) {
    return context.request().headers().getAll(name);
  }

  /// A header that counts only if it was sent once.
  public Optional<String> header(String name) {
    List<String> values = headers(name);
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  /// Empty if there is none.
  public byte[] body() {
    Buffer buffer = context.body().buffer();
    return buffer == null ? new byte[0] : buffer.getBytes();
  }

  /// The language of the answer's texts.
  public Language language() {
    return Language.of(headers("Accept-Language"));
  }

  /// Whether nobody can be answered any more.
  public boolean isOver() {
    return context.response().ended() || context.response().closed();
  }

  /// The name under which the log knows this request.
  public String correlationId() {
    return Optional.ofNullable(context.<String>get(CORRELATION_ID)).orElse("-");
  }

  /// Notes which problem it is answered with, for whoever watches.
  ///
  /// @param code of the catalogue
  public void noteProblem(String code) {
    context.put(PROBLEM, code);
  }

  /// The problem that it is answered with, if it came to one.
  public Optional<String> problem() {
    return Optional.ofNullable(context.get(PROBLEM));
  }

  /// The remote address. Behind proxies that operators trust by configuration
  /// (`quarkus.http.proxy.*`) it is the first of X-Forwarded-For: such a proxy has to set that
  /// header, not to append to what a client sent. From anybody else the header counts for nothing.
  public ClientAddress client() {
    SocketAddress remote = context.request().remoteAddress();
    return Optional.ofNullable(remote)
        .map(address -> Optional.ofNullable(address.hostAddress()).orElse(address.toString()))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST_ADDRESS)
        .map(ClientAddress::new)
        .orElse(new ClientAddress("unknown"));
  }
}
