package org.onecert.rest.authorisation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.Line;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.Catalogue;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;

/// An item that a deputy holds, or will hold.
@Schema(name = "GrantedItem", description = "An item that a deputy holds, or will hold")
public record GrantedItemJson(
    @Schema(description = "Its code", required = true) String code,
    @Schema(description = "业务名称", required = true) String name,
    @Schema(description = "The last day on which it may be done, in Shanghai; absent: for good")
        @Nullable LocalDate lastDay) {

  static List<GrantedItemJson> all(Grants grants, Catalogue catalogue) {
    return grants.inOrder().stream().map(grant -> of(grant, catalogue)).toList();
  }

  private static GrantedItemJson of(Grant grant, Catalogue catalogue) {
    String code = grant.item().value();
    return new GrantedItemJson(
        code,
        catalogue.find(grant.item()).map(BusinessItem::name).map(Line::value).orElse(code),
        grant.lastDay().orElse(null));
  }
}
