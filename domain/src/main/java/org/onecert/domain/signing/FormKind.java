package org.onecert.domain.signing;

import java.util.List;

/// The kinds of confirmation forms (确认表) and who must sign them, in order.
public enum FormKind {
  MAIN_ACTIVATION,
  AUTHORISATION,
  UPGRADE;

  /// The title on the form, Chinese.
  public String title() {
    return switch (this) {
      case MAIN_ACTIVATION -> "企业主证书首次开通确认表";
      case AUTHORISATION -> "副证书授权确认表";
      case UPGRADE -> "证书升级确认表";
    };
  }

  public List<Signatory> signatories() {
    return switch (this) {
      case MAIN_ACTIVATION, UPGRADE ->
          List.of(Signatory.ENTERPRISE, Signatory.LEGAL_REPRESENTATIVE);
      case AUTHORISATION -> List.of(Signatory.ENTERPRISE);
    };
  }
}
