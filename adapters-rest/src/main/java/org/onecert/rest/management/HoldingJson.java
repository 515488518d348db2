package org.onecert.rest.management;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.enterprise.Holding;
import org.onecert.rest.login.Entrances;

/// A line of the list of business items (figure 10).
@Schema(name = "Holding", description = "A business item, and whether the certificate may do it")
public record HoldingJson(
    @Schema(description = "Its code", required = true) String code,
    @Schema(description = "业务名称", required = true) String name,
    @Schema(description = "业务描述", required = true) String description,
    @Schema(
            description = "The portal's entrance through which users come for it",
            required = true,
            enumeration = {"administrativeLicensing", "constructionServices"})
        String entrance,
    @Schema(description = "Whether the certificate may do it", required = true) boolean held,
    @Schema(description = "The last day on which it may, in Shanghai, if that will end")
        @Nullable LocalDate lastDay) {

  static HoldingJson of(Holding holding) {
    return new HoldingJson(
        holding.item().code().value(),
        holding.item().name().value(),
        holding.item().description().value(),
        Entrances.name(holding.item().entrance()),
        holding.held(),
        holding.lastDay().orElse(null));
  }

  /// All of them.
  @Schema(name = "Holdings", description = "The list of figure 10")
  public record ListJson(
      @Schema(
              description = "Every item that is offered, in the order of the catalogue",
              required = true)
          List<HoldingJson> items) {

    static ListJson of(List<Holding> holdings) {
      return new ListJson(holdings.stream().map(HoldingJson::of).toList());
    }
  }
}
