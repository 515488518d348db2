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

  /// Where it takes messages, without a query: `https://gateway.example/send`. Plain http is for
  /// your own network: codes and tokens can be read on the way.
  ///
  /// Required.
  ///
  /// Wrong: missing, no such address: no start. Not reachable: whoever stands in is asked.
  Optional<URI> url();

  /// How it takes them: `get` or `post`.
  ///
  /// Wrong: anything else: no start.
  @WithDefault("post")
  HttpOrder.Method method();

  /// What stands behind `?`: `to={mobile}&content={text}`. Placeholders are `{mobile}`, `{text}`,
  /// `{id}` (of the message), `{purpose}` (`holder-mobile`, `representative-signature`, `upgraded`,
  /// `demoted`) and `{code}`, `{minutes}`, `{form}`, `{enterprise}`, `{certificate}`, empty where a
  /// message has no such part.
  ///
  /// Wrong: no query (a blank is `%20`), other placeholders, or neither here nor in the body
  /// `{mobile}` and `{text}`: no start. Whoever makes the text himself takes `{purpose}` and
  /// `{code}` in place of `{text}`.
  Optional<String> query();

  /// What the body is: `form` or `json`. Values are written as it takes.
  ///
  /// Wrong: anything else: no start.
  @WithDefault("form")
  Content content();

  /// The body, with placeholders: `{"to": "{mobile}", "content": "{text}"}`. Not sent with `get`.
  ///
  /// Wrong: as for the query; no JSON where it is to be some: no start.
  Optional<String> body();

  /// Headers of each request, one setting for each below this name: `.authorization` is `Bearer
  /// ...`. Tokens in them are secrets.
  ///
  /// Wrong: names or values that are not ASCII: no start. A wrong token: whatever the gateway says.
  Map<String, String> headers();

  /// With one of these it took the message: `200,202`.
  ///
  /// Wrong: not from 200 to 299: no start.
  @WithDefault("200")
  Set<Integer> takenStatus();

  /// What has to be found besides in the first 1024 octets of its answer, a regular expression:
  /// `"code": ?0[,}]`. Without it the status says enough.
  ///
  /// Wrong: no regular expression: no start.
  Optional<String> takenBody();

  /// If this is found there and the former is not, it sent nothing, and whoever stands in is asked.
  /// What else it answers with 4xx is no too; anything else is unclear, and nobody sends the
  /// message again.
  ///
  /// Wrong: no regular expression: no start.
  Optional<String> refusedBody();
}
