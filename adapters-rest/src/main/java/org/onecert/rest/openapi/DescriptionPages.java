package org.onecert.rest.openapi;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Serves the description of the interface, half a megabyte that anybody may ask for. Quarkus would
/// copy it for each answer.
@Singleton
class DescriptionPages {

  /// Behind the gate, before Quarkus's own route.
  private static final int ORDER = -1;

  private static final List<String> ENDINGS = List.of("", ".json", ".yaml", ".yml");

  private final String path;
  private final OpenApiDocumentService documents;
  private final Map<Format, SharedPage> pages = new ConcurrentHashMap<>();

  DescriptionPages(
      @ConfigProperty(name = "quarkus.smallrye-openapi.path") String path,
      OpenApiDocumentService documents) {
    this.path = path;
    this.documents = documents;
  }

  void open(@Observes Router router) {
    ENDINGS.forEach(ending -> router.get(path + ending).order(ORDER).handler(this::serve));
  }

  private void serve(RoutingContext context) {
    pages.computeIfAbsent(format(context), this::page).answer(context);
  }

  private SharedPage page(Format format) {
    byte[] octets = documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, format);
    return SharedPage.of(format.getMimeType() + ";charset=UTF-8", octets);
  }

  /// YAML, if nobody asks for JSON.
  private static Format format(RoutingContext context) {
    String asked =
        Optional.ofNullable(context.request().getHeader("Accept")).orElse("")
            + Optional.ofNullable(context.request().getParam("format")).orElse("");
    boolean json =
        context.normalizedPath().endsWith(".json")
            || asked.toLowerCase(Locale.ROOT).contains("json");
    return json ? Format.JSON : Format.YAML;
  }
}
