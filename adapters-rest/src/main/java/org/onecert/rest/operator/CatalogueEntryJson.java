package org.onecert.rest.operator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.rest.input.Checked;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;
import org.onecert.rest.login.Entrances;

/// What an item of the catalogue shall be.
@Schema(name = "CatalogueEntry", description = "What a business item shall be, all of it")
public record CatalogueEntryJson(
    @Schema(description = "Its name, Chinese, one line", required = true, maxLength = 200)
        @Nullable String name,
    @Schema(description = "What it covers, Chinese, one line", required = true, maxLength = 200)
        @Nullable String description,
    @Schema(
            description = "The portal's entrance through which users come for it",
            required = true,
            enumeration = {"administrativeLicensing", "constructionServices"})
        @Nullable String entrance,
    @Schema(description = "Whether it can be done; `false` withdraws it", required = true)
        @Nullable Boolean offered) {

  BusinessItem read(String code) {
    Reading in = new Reading();
    var key = in.required("code", code, Words.ITEM);
    var title = in.required("name", name, Words.LINE);
    var scope = in.required("description", description, Words.LINE);
    var way = in.required("entrance", entrance, Entrances.WORD);
    var state = in.requiredPart("offered", offered, Checked::right);
    return in.whole(
        () -> new BusinessItem(key.get(), title.get(), scope.get(), way.get(), state.get()));
  }
}
