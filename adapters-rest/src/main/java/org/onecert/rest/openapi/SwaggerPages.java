package org.onecert.rest.openapi;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Serves the files of Swagger UI from where they are packaged. Vert.x would copy each of them into
/// a folder for temporary files first; this server writes none, so that Vert.x does not find them,
/// and whoever asks for one comes here.
@Singleton
class SwaggerPages {

  /// Where Quarkus packages them.
  private static final String FOLDER =
      "/META-INF/io.smallrye_smallrye-open-api-ui__jar/META-INF/resources/openapi-ui/";

  /// Behind Quarkus's own route, which turns everybody away if Swagger UI is disabled, and before
  /// the resources.
  private static final int ORDER = 9_000;

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html;charset=UTF-8",
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "png", "image/png",
          "ico", "image/x-icon");

  private final String path;

  SwaggerPages(@ConfigProperty(name = "quarkus.swagger-ui.path") String path) {
    this.path = path + "/";
  }

  void open(@Observes Router router) {
    router.get(path + "*").order(ORDER).blockingHandler(this::serve, false);
  }

  private void serve(RoutingContext context) {
    String name = context.normalizedPath().substring(path.length());
    file(name).ifPresentOrElse(file -> answer(context, name, file), context::next);
  }

  private static Optional<byte[]> file(String name) {
    if (!name.matches("[\\w.-]+")) {
      return Optional.empty();
    }
    try (var file = SwaggerPages.class.getResourceAsStream(FOLDER + name)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void answer(RoutingContext context, String name, byte[] file) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    context
        .response()
        .putHeader("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"))
        .putHeader("Cache-Control", "public, max-age=86400")
        .end(Buffer.buffer(file));
  }
}
