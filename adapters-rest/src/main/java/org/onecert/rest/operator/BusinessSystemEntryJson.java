package org.onecert.rest.operator;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.rest.input.Checked;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Word;
import org.onecert.rest.input.Words;
import org.onecert.rest.partner.Scopes;

/// What a business system shall be.
@Schema(name = "BusinessSystemEntry", description = "What a business system shall be, all of it")
public record BusinessSystemEntryJson(
    @Schema(description = "Its name, Chinese, one line", required = true, maxLength = 200)
        @Nullable String name,
    @Schema(
            description = "What it may ask: introspection, permissions, certificates",
            required = true,
            maxItems = 10)
        @Nullable List<@Nullable String> scopes,
    @Schema(
            description = "Codes of the items that it offers, and may ask for",
            required = true,
            maxItems = 200)
        @Nullable List<@Nullable String> items,
    @Schema(description = "Whether it may ask for all others too", required = true)
        @Nullable Boolean everyItem,
    @Schema(description = "Whether it may ask at all; `false` shuts it out", required = true)
        @Nullable Boolean admitted) {

  private static final int MOST_SCOPES = 10;
  private static final int MOST_ITEMS = 200;

  BusinessSystem read(String id) {
    Reading in = new Reading();
    var key = in.required("id", id, Words.SYSTEM);
    var title = in.required("name", name, Words.LINE);
    var asks = words(in, "scopes", scopes, MOST_SCOPES, Scopes.WORD);
    var offers = words(in, "items", items, MOST_ITEMS, Words.ITEM);
    var all = in.requiredPart("everyItem", everyItem, Checked::right);
    var state = in.requiredPart("admitted", admitted, Checked::right);
    return in.whole(() ->
        new BusinessSystem(
            key.get(),
            title.get(),
            Set.copyOf(asks.get()),
            Set.copyOf(offers.get()),
            all.get(),
            state.get()));
  }

  private static <T> Checked<List<T>> words(
      Reading in, String field, @Nullable List<@Nullable String> texts, int most, Word<T> word) {
    return in.requiredParts(
        field,
        texts,
        most,
        (path, text) -> in.required(path.substring(0, path.length() - 1), text, word));
  }
}
