package org.onecert.rest.problem;

import java.time.Duration;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.ChallengeRefusal;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeSentRecently;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.refusal.EnterpriseDataMissing;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.refusal.OperatorRefusal;
import org.onecert.domain.refusal.PartnerRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.refusal.TooManyAttempts;
import org.onecert.domain.refusal.TooManyLogIns;
import org.onecert.domain.refusal.TooManyMessages;
import org.onecert.domain.refusal.UpgradeRefusal;

/// What each refusal of the domain is at the edge. A new one does not compile until its place in
/// the catalogue, and with it its status, has been decided.
public final class RefusalProblems {

  private RefusalProblems() {}

  public static Problem of(Refusal refusal) {
    return switch (refusal) {
      case ChallengeRefusal challenge -> Problem.of(code(challenge));
      case CertificateRefusal certificate -> Problem.of(code(certificate));
      case LogInRefusal logIn -> Problem.of(code(logIn));
      case ActivationRefusal activation -> Problem.of(code(activation));
      case EnterpriseDataMissing(var fields) ->
          Problem.of(ProblemCode.ENTERPRISE_DATA_MISSING).withFields(fields);
      case SealRefusal seal -> Problem.of(code(seal));
      case CodeRefusal code -> Problem.of(code(code));
      case TooManyAttempts(var remaining) -> later(ProblemCode.TOO_MANY_ATTEMPTS, remaining);
      case TooManyLogIns(var remaining) -> later(ProblemCode.TOO_MANY_LOG_INS, remaining);
      case CodeSentRecently(var remaining) -> later(ProblemCode.CODE_SENT_RECENTLY, remaining);
      case TooManyMessages(var remaining) -> later(ProblemCode.TOO_MANY_MESSAGES, remaining);
      case CodeWrong(var tries) -> Problem.of(ProblemCode.CODE_WRONG).withTriesLeft(tries);
      case SigningRefusal signing -> Problem.of(code(signing));
      case ManagementRefusal management -> Problem.of(code(management));
      case AuthorisationRefusal authorisation -> Problem.of(code(authorisation));
      case UpgradeRefusal upgrade -> Problem.of(code(upgrade));
      case PartnerRefusal partner -> Problem.of(code(partner));
      case OperatorRefusal operator -> Problem.of(code(operator));
    };
  }

  /// Up to the next whole second: one who waits as told must not come too early.
  private static Problem later(ProblemCode code, Duration remaining) {
    long seconds = remaining.plusNanos(999_999_999).toSeconds();
    return Problem.of(code).retryAfter(Duration.ofSeconds(seconds));
  }

  private static ProblemCode code(ChallengeRefusal refusal) {
    return switch (refusal) {
      case CHALLENGE_GONE -> ProblemCode.CHALLENGE_GONE;
      case CHALLENGE_FOR_ANOTHER_PURPOSE -> ProblemCode.CHALLENGE_FOR_ANOTHER_PURPOSE;
    };
  }

  private static ProblemCode code(CertificateRefusal refusal) {
    return switch (refusal) {
      case CERTIFICATE_MALFORMED -> ProblemCode.CERTIFICATE_MALFORMED;
      case CERTIFICATE_UNTRUSTED -> ProblemCode.CERTIFICATE_UNTRUSTED;
      case CERTIFICATE_EXPIRED -> ProblemCode.CERTIFICATE_EXPIRED;
      case CERTIFICATE_NOT_YET_VALID -> ProblemCode.CERTIFICATE_NOT_YET_VALID;
      case CERTIFICATE_REVOKED -> ProblemCode.CERTIFICATE_REVOKED;
      case CERTIFICATE_STATUS_UNKNOWN -> ProblemCode.CERTIFICATE_STATUS_UNKNOWN;
      case CERTIFICATE_NOT_FOR_SIGNING -> ProblemCode.CERTIFICATE_NOT_FOR_SIGNING;
      case CERTIFICATE_ALGORITHM_REFUSED -> ProblemCode.CERTIFICATE_ALGORITHM_REFUSED;
      case CERTIFICATE_NAMES_NO_ENTERPRISE -> ProblemCode.CERTIFICATE_NAMES_NO_ENTERPRISE;
      case CERTIFICATE_CONTRADICTS_ITSELF -> ProblemCode.CERTIFICATE_CONTRADICTS_ITSELF;
      case SIGNATURE_WRONG -> ProblemCode.SIGNATURE_WRONG;
    };
  }

  private static ProblemCode code(LogInRefusal refusal) {
    return switch (refusal) {
      case CERTIFICATE_DEREGISTERED -> ProblemCode.CERTIFICATE_DEREGISTERED;
      case CERTIFICATE_CHANGED -> ProblemCode.CERTIFICATE_CHANGED;
      case CERTIFICATE_REPLACED -> ProblemCode.CERTIFICATE_REPLACED;
      case SESSION_ENDED -> ProblemCode.SESSION_ENDED;
    };
  }

  private static ProblemCode code(ActivationRefusal refusal) {
    return switch (refusal) {
      case ENTERPRISE_HAS_MAIN -> ProblemCode.ENTERPRISE_HAS_MAIN;
      case REGISTRY_DATA_NOT_EDITABLE -> ProblemCode.REGISTRY_DATA_NOT_EDITABLE;
      case REPRESENTATIVE_HAS_NO_CERTIFICATE -> ProblemCode.REPRESENTATIVE_HAS_NO_CERTIFICATE;
      case ENTERPRISE_HAS_NO_MAIN -> ProblemCode.ENTERPRISE_HAS_NO_MAIN;
      case CERTIFICATE_ACTIVE_ALREADY -> ProblemCode.CERTIFICATE_ACTIVE_ALREADY;
    };
  }

  private static ProblemCode code(SealRefusal refusal) {
    return switch (refusal) {
      case SEAL_MISSING -> ProblemCode.SEAL_MISSING;
      case SEAL_MALFORMED -> ProblemCode.SEAL_MALFORMED;
      case SEAL_ALTERED -> ProblemCode.SEAL_ALTERED;
      case SEAL_MAKER_UNTRUSTED -> ProblemCode.SEAL_MAKER_UNTRUSTED;
      case SEAL_NOT_VALID_NOW -> ProblemCode.SEAL_NOT_VALID_NOW;
      case SEAL_OF_ANOTHER_CERTIFICATE -> ProblemCode.SEAL_OF_ANOTHER_CERTIFICATE;
    };
  }

  private static ProblemCode code(CodeRefusal refusal) {
    return switch (refusal) {
      case MESSAGE_NOT_SENT -> ProblemCode.MESSAGE_NOT_SENT;
      case MOBILE_REFUSED -> ProblemCode.MOBILE_REFUSED;
      case MESSAGES_OF_THE_DAY_SPENT -> ProblemCode.MESSAGES_OF_THE_DAY_SPENT;
      case MESSAGE_UNKNOWN -> ProblemCode.MESSAGE_UNKNOWN;
      case CODE_GONE -> ProblemCode.CODE_GONE;
      case CODE_BURNT -> ProblemCode.CODE_BURNT;
    };
  }

  private static ProblemCode code(SigningRefusal refusal) {
    return switch (refusal) {
      case SIGNING_SESSION_UNKNOWN -> ProblemCode.SIGNING_SESSION_UNKNOWN;
      case NOT_THIS_SIGNATORYS_TURN -> ProblemCode.NOT_THIS_SIGNATORYS_TURN;
      case SIGNING_COMPLETED -> ProblemCode.SIGNING_COMPLETED;
      case SIGNING_LAPSED -> ProblemCode.SIGNING_LAPSED;
      case SIGNING_CANCELLED -> ProblemCode.SIGNING_CANCELLED;
      case SIGNING_VOID -> ProblemCode.SIGNING_VOID;
      case SIGNATURE_NOT_PREPARED -> ProblemCode.SIGNATURE_NOT_PREPARED;
      case TIME_STAMP_UNAVAILABLE -> ProblemCode.TIME_STAMP_UNAVAILABLE;
      case VALIDATION_DATA_UNAVAILABLE -> ProblemCode.VALIDATION_DATA_UNAVAILABLE;
      case FORM_UNKNOWN -> ProblemCode.FORM_UNKNOWN;
    };
  }

  private static ProblemCode code(ManagementRefusal refusal) {
    return switch (refusal) {
      case CERTIFICATE_UNKNOWN -> ProblemCode.CERTIFICATE_UNKNOWN;
      case MAIN_CERTIFICATE_NEEDED -> ProblemCode.MAIN_CERTIFICATE_NEEDED;
      case MAIN_NOT_DEREGISTRABLE -> ProblemCode.MAIN_NOT_DEREGISTRABLE;
      case CERTIFICATE_DEREGISTERED_ALREADY -> ProblemCode.CERTIFICATE_DEREGISTERED_ALREADY;
      case CERTIFICATE_NOT_DEREGISTERED -> ProblemCode.CERTIFICATE_NOT_DEREGISTERED;
      case TOKEN_OF_ANOTHER_ENTERPRISE -> ProblemCode.TOKEN_OF_ANOTHER_ENTERPRISE;
      case TOKEN_OF_ANOTHER_CERTIFICATE -> ProblemCode.TOKEN_OF_ANOTHER_CERTIFICATE;
      case MOBILE_NOT_PROVEN -> ProblemCode.MOBILE_NOT_PROVEN;
    };
  }

  private static ProblemCode code(AuthorisationRefusal refusal) {
    return switch (refusal) {
      case MAIN_NEEDS_NO_AUTHORISATION -> ProblemCode.MAIN_NEEDS_NO_AUTHORISATION;
      case DEPUTY_DEREGISTERED -> ProblemCode.DEPUTY_DEREGISTERED;
      case BUSINESS_ITEM_UNKNOWN -> ProblemCode.BUSINESS_ITEM_UNKNOWN;
      case BUSINESS_ITEM_WITHDRAWN -> ProblemCode.BUSINESS_ITEM_WITHDRAWN;
      case LAST_DAY_PAST -> ProblemCode.LAST_DAY_PAST;
      case AUTHORISATION_CHANGES_NOTHING -> ProblemCode.AUTHORISATION_CHANGES_NOTHING;
      case DEPUTY_CHANGED -> ProblemCode.DEPUTY_CHANGED;
      case DEPUTY_ITEMS_CHANGED -> ProblemCode.DEPUTY_ITEMS_CHANGED;
      case MAIN_CERTIFICATE_CHANGED -> ProblemCode.MAIN_CERTIFICATE_CHANGED;
    };
  }

  private static ProblemCode code(UpgradeRefusal refusal) {
    return switch (refusal) {
      case MAIN_CERTIFICATE_ALREADY -> ProblemCode.MAIN_CERTIFICATE_ALREADY;
      case DEPUTY_CERTIFICATE_NEEDED -> ProblemCode.DEPUTY_CERTIFICATE_NEEDED;
      case REPRESENTATIVE_CHANGED -> ProblemCode.REPRESENTATIVE_CHANGED;
      case UPGRADE_UNKNOWN -> ProblemCode.UPGRADE_UNKNOWN;
      case UPGRADE_COMPLETED -> ProblemCode.UPGRADE_COMPLETED;
      case UPGRADE_LAPSED -> ProblemCode.UPGRADE_LAPSED;
      case UPGRADE_CANCELLED -> ProblemCode.UPGRADE_CANCELLED;
      case UPGRADE_VOID -> ProblemCode.UPGRADE_VOID;
    };
  }

  private static ProblemCode code(PartnerRefusal refusal) {
    return switch (refusal) {
      case BUSINESS_SYSTEM_UNKNOWN -> ProblemCode.BUSINESS_SYSTEM_UNKNOWN;
      case BEYOND_SCOPE -> ProblemCode.BEYOND_SCOPE;
      case ITEM_NOT_SERVED -> ProblemCode.ITEM_NOT_SERVED;
      case ENTERPRISE_UNKNOWN -> ProblemCode.ENTERPRISE_UNKNOWN;
    };
  }

  private static ProblemCode code(OperatorRefusal refusal) {
    return switch (refusal) {
      case ALREADY_ENROLLED -> ProblemCode.ALREADY_ENROLLED;
      case HOSTED_ELSEWHERE -> ProblemCode.HOSTED_ELSEWHERE;
      case BUSINESS_SYSTEM_NOT_REGISTERED -> ProblemCode.BUSINESS_SYSTEM_NOT_REGISTERED;
      case HOOK_INSIDE_OWN_NETWORK -> ProblemCode.HOOK_INSIDE_OWN_NETWORK;
      case HOOK_NOT_ENCRYPTED -> ProblemCode.HOOK_NOT_ENCRYPTED;
      case HOOK_HOST_UNKNOWN -> ProblemCode.HOOK_HOST_UNKNOWN;
      case NOT_SUBSCRIBED -> ProblemCode.NOT_SUBSCRIBED;
      case DEAD_LETTER_UNKNOWN -> ProblemCode.DEAD_LETTER_UNKNOWN;
    };
  }
}
