package org.onecert.rest.openapi;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Serves the description of the interface as it was written when the server was built, half a
/// megabyte that anybody may ask for. Quarkus would write it anew at each start, and copy it for
/// each answer.
@Singleton
public class DescriptionPages {

  /// Behind the gate, before Quarkus's own route.
  private static final int ORDER = -1;

  private static final List<String> ENDINGS = List.of("", ".json", ".yaml", ".yml");

  private final String path;
  private final boolean enabled;
  private final Map<Format, SharedPage> pages = new ConcurrentHashMap<>();

  DescriptionPages(
      @ConfigProperty(name = "quarkus.smallrye-openapi.path") String path,
      @ConfigProperty(name = "quarkus.smallrye-openapi.enabled", defaultValue = "true")
          boolean enabled) {
    this.path = path;
    this.enabled = enabled;
  }

  /// Keeps Quarkus from writing it anew: where it looks for it there is none. To be called before
  /// Quarkus starts.
  public static void stayAsBuilt() {
    OpenApiConstants.classLoader = ClassLoader.getPlatformClassLoader();
  }

  void open(@Observes Router router) {
    if (enabled) {
      ENDINGS.forEach(ending -> open(router, path + ending));
    }
  }

  private void open(Router router, String address) {
    router.get(address).order(ORDER).blockingHandler(this::serve, false);
  }

  private void serve(RoutingContext context) {
    pages.computeIfAbsent(format(context), DescriptionPages::read).answer(context);
  }

  private static SharedPage read(Format format) {
    String name = "/" + OpenApiConstants.BASE_NAME + "." + format;
    try (var file = DescriptionPages.class.getResourceAsStream(name)) {
      byte[] octets = Objects.requireNonNull(file, name).readAllBytes();
      return SharedPage.of(format.getMimeType() + ";charset=UTF-8", octets);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// YAML, if nobody asks for JSON.
  private static Format format(RoutingContext context) {
    String asked =
        context.normalizedPath()
            + Optional.ofNullable(context.request().getHeader("Accept")).orElse("")
            + Optional.ofNullable(context.request().getParam("format")).orElse("");
    return asked.toLowerCase(Locale.ROOT).contains("json") ? Format.JSON : Format.YAML;
  }
}
