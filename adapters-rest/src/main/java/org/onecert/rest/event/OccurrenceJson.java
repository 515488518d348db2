package org.onecert.rest.event;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.event.Issue;
import org.onecert.domain.event.ItemChange;
import org.onecert.domain.event.Occurrence;
import org.onecert.rest.caller.Roles;

/// How a certificate is after something happened to it: nothing of its holder (P-1).
@Schema(name = "Occurrence", description = "How a certificate is after something happened to it")
public record OccurrenceJson(
    @Schema(description = "统一社会信用代码", required = true) String enterprise,
    @Schema(description = "企业名称", required = true) String enterpriseName,
    @Schema(description = "证书唯一标识", required = true) String uniqueId,
    @Schema(description = "证书序列号", required = true) String serialNumber,
    @Schema(
            description = "类型",
            required = true,
            enumeration = {"main", "deputy"})
        String type,
    @Schema(
            description = "状态",
            required = true,
            enumeration = {"normal", "deregistered"})
        String state,
    @Schema(description = "The issue that was recorded before, if another took its place")
        @Nullable IssueJson former,
    @Schema(
            description =
                "The items of this business system that the deputy may do now; there if they changed",
            maxItems = 200)
        @Nullable List<ItemJson> items) {

  static OccurrenceJson of(Occurrence occurrence) {
    return new OccurrenceJson(
        occurrence.uscc().value(),
        occurrence.enterprise().value(),
        occurrence.certificate().uniqueId().value(),
        occurrence.certificate().serialNumber().hex(),
        Roles.name(occurrence.role()),
        occurrence.access().word(),
        occurrence.former().map(IssueJson::of).orElse(null),
        occurrence.items().map(OccurrenceJson::held).orElse(null));
  }

  private static List<ItemJson> held(ItemChange change) {
    return change.after().inOrder().stream().map(ItemJson::of).toList();
  }

  /// An issue of a certificate.
  @Schema(name = "FormerIssue", description = "An issue of a certificate that was replaced")
  public record IssueJson(
      @Schema(description = "证书唯一标识", required = true) String uniqueId,
      @Schema(description = "证书序列号", required = true) String serialNumber) {

    private static IssueJson of(Issue issue) {
      return new IssueJson(issue.uniqueId().value(), issue.serialNumber().hex());
    }
  }

  /// An item that a deputy may do.
  @Schema(name = "HeldItem", description = "An item that a deputy may do")
  public record ItemJson(
      @Schema(description = "Its code", required = true) String code,
      @Schema(description = "The last day on which it may be done, in Shanghai; absent: for good")
          @Nullable LocalDate lastDay) {

    private static ItemJson of(Grant grant) {
      return new ItemJson(grant.item().value(), grant.lastDay().orElse(null));
    }
  }
}
