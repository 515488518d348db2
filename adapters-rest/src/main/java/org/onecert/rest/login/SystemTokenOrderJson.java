package org.onecert.rest.login;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;

/// Where a user goes on to.
@Schema(name = "SystemTokenOrder", description = "The business system that a user goes on to")
public record SystemTokenOrderJson(
    @Schema(description = "Its name (`client_id`)", required = true, maxLength = 64)
        @Nullable String system,
    @Schema(description = "The business item for which he goes there", maxLength = 64)
        @Nullable String item) {

  Order read() {
    Reading in = new Reading();
    var id = in.required("system", system, Words.SYSTEM);
    var code = in.optional("item", item, Words.ITEM);
    return in.whole(() -> new Order(id.get(), code.get()));
  }

  record Order(BusinessSystemId system, Optional<BusinessItemCode> item) {}
}
