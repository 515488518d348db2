package org.onecert.domain.refusal;

/// Why a business system is not answered (G-4).
public enum PartnerRefusal implements Refusal {
  /// Not registered, shut out, or not by this secret.
  BUSINESS_SYSTEM_UNKNOWN,
  /// It may not ask this.
  BEYOND_SCOPE,
  /// It may not ask for this item: it does not offer it.
  ITEM_NOT_SERVED,
  /// Nobody activated a certificate of such an enterprise.
  ENTERPRISE_UNKNOWN;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
