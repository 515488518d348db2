package org.onecert.rest.authorisation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.Catalogue;
import org.onecert.domain.enterprise.NamedCertificate;

/// What would become of one deputy (figure 11).
@Schema(name = "Assignment", description = "What would become of one deputy (figure 11)")
public record AssignmentJson(
    @Schema(description = "The deputy's name", required = true) UUID certificate,
    @Schema(description = "证书唯一标识", required = true) String uniqueId,
    @Schema(description = "证书序列号", required = true) String serialNumber,
    @Schema(description = "证书昵称", required = true) String nickname,
    @Schema(description = "证书持有人", required = true) String holder,
    @Schema(description = "证书持有人手机号, masked", required = true) String mobile,
    @Schema(description = "授权前: what it holds now", required = true) List<GrantedItemJson> heldNow,
    @Schema(description = "授权后: the whole of what it will hold", required = true)
        List<GrantedItemJson> heldAfterwards,
    @Schema(description = "新增: what it cannot do yet", required = true) List<GrantedItemJson> added,
    @Schema(description = "取消: what it will no longer be able to do", required = true)
        List<GrantedItemJson> takenAway,
    @Schema(description = "变更期限: what it may do to another last day", required = true)
        List<GrantedItemJson> altered) {

  static AssignmentJson of(Assignment assignment, Catalogue catalogue) {
    NamedCertificate deputy = assignment.deputy();
    return new AssignmentJson(
        deputy.id().value(),
        deputy.uniqueId().value(),
        deputy.serialNumber().hex(),
        deputy.nickname().value(),
        deputy.holder().value(),
        deputy.maskedMobile(),
        GrantedItemJson.all(assignment.before(), catalogue),
        GrantedItemJson.all(assignment.after(), catalogue),
        GrantedItemJson.all(assignment.added(), catalogue),
        GrantedItemJson.all(assignment.takenAway(), catalogue),
        GrantedItemJson.all(assignment.altered(), catalogue));
  }
}
