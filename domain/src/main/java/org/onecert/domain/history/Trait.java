package org.onecert.domain.history;

/// What an act can change.
public enum Trait {
  ENTERPRISE_NAME,
  USCC,
  UNIQUE_ID,
  SERIAL_NUMBER,
  VALID_UNTIL,
  NICKNAME,
  HOLDER,
  /// Masked (P-1).
  MOBILE,
  /// Main or deputy.
  ROLE,
  /// Normal or deregistered.
  STATE,
  /// What a token signed to prove that it was there: a certificate, the octets, the signature.
  PROOF,
  /// Codes of business items, with the last day of those that end.
  ITEMS,
  /// Why a signing session came to nothing.
  REASON,
  /// A legal representative's credential, by its name.
  CREDENTIAL,
  /// How many entries of the business registry.
  REGISTRY_ENTRIES,
  /// A business item of the catalogue.
  BUSINESS_ITEM,
  /// A business system, with what it may ask.
  BUSINESS_SYSTEM,
  /// Where a business system is told of changes.
  SUBSCRIPTION,
  /// An event that a business system was not told, by its id.
  EVENT
}
