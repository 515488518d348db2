package org.onecert.domain.refusal;

import java.util.Locale;

/// A reason why a request was turned down: expected, stable, and safe to tell the caller.
public sealed interface Refusal
    permits ChallengeRefusal,
        CertificateRefusal,
        LogInRefusal,
        TooManyAttempts,
        TooManyLogIns,
        ActivationRefusal,
        EnterpriseDataMissing,
        SealRefusal,
        CodeRefusal,
        CodeSentRecently,
        CodeWrong,
        TooManyMessages,
        SigningRefusal,
        ManagementRefusal,
        AuthorisationRefusal,
        UpgradeRefusal,
        PartnerRefusal,
        OperatorRefusal {

  /// The stable name of the reason, in kebab case. Clients and the audit trail rely on it; it never
  /// changes its meaning.
  String code();

  /// The code of a reason that is an enum constant: its name, as clients write it.
  static String codeOf(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
