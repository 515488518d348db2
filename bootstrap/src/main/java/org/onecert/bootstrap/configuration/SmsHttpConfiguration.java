package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onecert.sms.http.Content;
import org.onecert.sms.http.HttpOrder;

/// A gateway that takes a message by one HTTP request.
public interface SmsHttpConfiguration {

  /// Where it takes messages.
  Optional<URI> url();

  @WithDefault("post")
  HttpOrder.Method method();

  /// The query of the address, with placeholders.
  Optional<String> query();

  /// What the body is.
  @WithDefault("form")
  Content content();

  /// The body, with placeholders.
  Optional<String> body();

  /// Headers of each request.
  Map<String, String> headers();

  /// It took the message with one of these,
  @WithDefault("200")
  Set<Integer> takenStatus();

  /// and where this is found in its answer.
  Optional<String> takenBody();

  /// Where this is found in its answer, it sent nothing.
  Optional<String> refusedBody();
}
