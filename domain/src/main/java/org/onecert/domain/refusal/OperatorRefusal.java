package org.onecert.domain.refusal;

/// Why a request of an operator is turned down.
public enum OperatorRefusal implements Refusal {
  /// This person has a personal certificate already.
  ALREADY_ENROLLED,
  /// Personal certificates are hosted by a service of others, and issued there.
  HOSTED_ELSEWHERE,
  /// No business system of this name was registered.
  BUSINESS_SYSTEM_NOT_REGISTERED,
  /// The web hook lies inside the operator's own network, and was not allowed there.
  HOOK_INSIDE_OWN_NETWORK,
  /// Events would go to the web hook unencrypted.
  HOOK_NOT_ENCRYPTED,
  /// Nobody knows the web hook's host.
  HOOK_HOST_UNKNOWN,
  /// The business system is not told of changes.
  NOT_SUBSCRIBED,
  /// The business system has no dead letter of this name.
  DEAD_LETTER_UNKNOWN;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
