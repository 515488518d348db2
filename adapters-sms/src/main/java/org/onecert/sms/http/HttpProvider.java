package org.onecert.sms.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.HashMap;
import java.util.Map;
import org.onecert.domain.message.TextMessage;
import org.onecert.sms.Provider;
import org.onecert.sms.Submission;
import org.onecert.sms.text.MessageTexts;
import org.onecert.sms.web.ProviderHttp;

/// Hands messages to a gateway by one HTTP request each.
public final class HttpProvider implements Provider {

  private final HttpGateway gateway;
  private final ProviderHttp http;
  private final MessageTexts texts;

  public HttpProvider(HttpGateway gateway, ProviderHttp http, MessageTexts texts) {
    this.gateway = gateway;
    this.http = http;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "http";
  }

  @Override
  public Uni<Submission> submit(TextMessage message) {
    Map<String, String> values = values(message);
    return http.send(request(values), gateway.order().body(values))
        .map(reply -> reply.submission(gateway.consent()::submission));
  }

  private Map<String, String> values(TextMessage message) {
    Map<String, String> values = new HashMap<>();
    message.wording().parts().forEach((part, value) -> values.put(part.key(), value));
    values.put(HttpTemplate.MOBILE, message.mobile().number());
    values.put(HttpTemplate.TEXT, texts.of(message.wording()));
    values.put(HttpTemplate.ID, message.id().value().toString());
    values.put(HttpTemplate.PURPOSE, message.wording().purpose().key());
    return values;
  }

  private RequestOptions request(Map<String, String> values) {
    HttpOrder order = gateway.order();
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.valueOf(order.method().name()))
            .setAbsoluteURI(address(order.query().with(values)));
    if (order.method() == HttpOrder.Method.POST) {
      options.putHeader("Content-Type", order.body().content().type());
    }
    gateway.headers().forEach(options::putHeader);
    return options;
  }

  private String address(String query) {
    return query.isEmpty() ? gateway.address().toString() : gateway.address() + "?" + query;
  }
}
