package org.onecert.rest.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.rest.login.Entrances;

/// A business item that business systems offer (figure 10).
@Schema(name = "BusinessItem", description = "A business item (业务事项) that is offered (figure 10)")
public record BusinessItemJson(
    @Schema(description = "Its code", required = true) String code,
    @Schema(description = "Its name, Chinese", required = true) String name,
    @Schema(description = "What it covers, Chinese", required = true) String description,
    @Schema(
            description = "The portal's entrance through which users come for it",
            required = true,
            enumeration = {"administrativeLicensing", "constructionServices"})
        String entrance) {

  public static BusinessItemJson of(BusinessItem item) {
    return new BusinessItemJson(
        item.code().value(),
        item.name().value(),
        item.description().value(),
        Entrances.name(item.entrance()));
  }

  /// All that are offered.
  @Schema(name = "BusinessItems", description = "The catalogue of business items")
  public record ListJson(
      @Schema(description = "In the order of the catalogue", required = true)
          List<BusinessItemJson> items) {}
}
