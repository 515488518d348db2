package org.onecert.rest.authorisation;

import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Pick;
import org.onecert.rest.input.Checked;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;

/// What the main certificate picked for one deputy (G-1).
@Schema(name = "Pick", description = "What one deputy shall be able to do (G-1)")
public record PickJson(
    @Schema(description = "The deputy's name, of the list of certificates", required = true)
        @Nullable String certificate,
    @Schema(
            description =
                "The whole of what it shall be able to do, each item once; empty takes everything"
                    + " away",
            required = true,
            maxItems = 200)
        @Nullable List<@Nullable PickedItemJson> items) {

  private static final int MOST_DEPUTIES = 20;
  private static final int MOST_ITEMS = 200;

  /// Those of a request, each for another deputy.
  static Checked<List<Pick>> read(Reading in, @Nullable List<@Nullable PickJson> deputies) {
    return in.requiredParts(
            "deputies", deputies, MOST_DEPUTIES, (path, pick) -> pick.read(in, path))
        .then(picks -> in.distinct("deputies", picks, Pick::deputy))
        .then(picks -> in.notEmpty("deputies", picks));
  }

  private Checked<Pick> read(Reading in, String path) {
    var deputy = in.required(path + "certificate", certificate, Words.UUID_TEXT);
    var grants =
        in.requiredParts(path + "items", items, MOST_ITEMS, (place, item) -> item.read(in, place))
            .then(all -> in.distinct(path + "items", all, Grant::item));
    return Checked.all(
        () -> new Pick(new CertificateId(deputy.get()), new Grants(new HashSet<>(grants.get()))),
        deputy,
        grants);
  }
}
