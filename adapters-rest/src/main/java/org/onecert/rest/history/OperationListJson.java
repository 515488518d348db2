package org.onecert.rest.history;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.history.PastOperation;

/// A page of the operation history (M-6).
@Schema(name = "OperationList", description = "A page of the operation history")
public record OperationListJson(
    @Schema(description = "The latest first", required = true) List<OperationJson> operations,
    @Schema(description = "Brings the next page; absent on the last one") @Nullable String next) {

  static OperationListJson of(List<PastOperation> rows, @Nullable String next) {
    return new OperationListJson(rows.stream().map(OperationJson::of).toList(), next);
  }
}
