package org.onecert.rest.operator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.rest.login.Entrances;

/// An item of the catalogue, as operators see it.
@Schema(name = "CatalogueItem", description = "A business item of the catalogue, offered or not")
public record CatalogueItemJson(
    @Schema(description = "Its code", required = true) String code,
    @Schema(description = "Its name, Chinese", required = true) String name,
    @Schema(description = "What it covers, Chinese", required = true) String description,
    @Schema(
            description = "The portal's entrance through which users come for it",
            required = true,
            enumeration = {"administrativeLicensing", "constructionServices"})
        String entrance,
    @Schema(description = "Whether it can be done", required = true) boolean offered) {

  static CatalogueItemJson of(BusinessItem item) {
    return new CatalogueItemJson(
        item.code().value(),
        item.name().value(),
        item.description().value(),
        Entrances.name(item.entrance()),
        item.offered());
  }

  /// All of them.
  @Schema(name = "Catalogue", description = "The whole catalogue, withdrawn items too")
  public record ListJson(
      @Schema(description = "In the order of the catalogue", required = true)
          List<CatalogueItemJson> items) {

    static ListJson of(List<BusinessItem> items) {
      return new ListJson(items.stream().map(CatalogueItemJson::of).toList());
    }
  }
}
