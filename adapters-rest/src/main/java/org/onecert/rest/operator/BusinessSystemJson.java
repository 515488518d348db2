package org.onecert.rest.operator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.rest.exchange.CamelCase;

/// A business system, as operators see it.
@Schema(name = "BusinessSystem", description = "A business system that relies on us")
public record BusinessSystemJson(
    @Schema(description = "Its name when it proves who it is (`client_id`)", required = true)
        String id,
    @Schema(description = "Its name, Chinese", required = true) String name,
    @Schema(description = "What it may ask", required = true) List<String> scopes,
    @Schema(description = "The items that it offers, and may ask for", required = true)
        List<String> items,
    @Schema(description = "Whether it may ask for all others too", required = true)
        boolean everyItem,
    @Schema(description = "Whether it may ask at all now", required = true) boolean admitted) {

  static BusinessSystemJson of(BusinessSystem system) {
    return new BusinessSystemJson(
        system.id().value(),
        system.name().value(),
        system.scopes().stream().sorted().map(CamelCase::of).toList(),
        system.items().stream().map(BusinessItemCode::value).sorted().toList(),
        system.everyItem(),
        system.admitted());
  }

  /// All of them.
  @Schema(name = "BusinessSystems", description = "The business systems that rely on us")
  public record ListJson(
      @Schema(description = "In the order of their names", required = true)
          List<BusinessSystemJson> systems) {

    static ListJson of(List<BusinessSystem> systems) {
      return new ListJson(systems.stream().map(BusinessSystemJson::of).toList());
    }
  }
}
