package org.onecert.rest.openapi;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

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
  private final Map<String, SharedPage> pages = new ConcurrentHashMap<>();

  SwaggerPages(@ConfigProperty(name = "quarkus.swagger-ui.path") String path) {
    this.path = path + "/";
  }

  void open(@Observes Router router) {
    router.get(path + "*").order(ORDER).blockingHandler(this::serve, false);
  }

  private void serve(RoutingContext context) {
    page(context.normalizedPath().substring(path.length()))
        .ifPresentOrElse(page -> answer(context, page), context::next);
  }

  private static void answer(RoutingContext context, SharedPage page) {
    context.response().putHeader("Cache-Control", "public, max-age=86400");
    page.answer(context);
  }

  private Optional<SharedPage> page(String name) {
    return name.matches("[\\w.-]+")
        ? Optional.ofNullable(pages.computeIfAbsent(name, SwaggerPages::read))
        : Optional.empty();
  }

  private static @Nullable SharedPage read(String name) {
    try (var file = SwaggerPages.class.getResourceAsStream(FOLDER + name)) {
      return file == null ? null : SharedPage.of(type(name), file.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
