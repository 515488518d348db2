package org.onecert.domain.refusal;

/// Why a deputy is not authorised (G).
public enum AuthorisationRefusal implements Refusal {
  /// The main certificate may do every item; there is nothing to grant to it.
  MAIN_NEEDS_NO_AUTHORISATION,
  /// A deregistered deputy cannot be authorised (G-3).
  DEPUTY_DEREGISTERED,
  /// The catalogue has no such item.
  BUSINESS_ITEM_UNKNOWN,
  /// The item is not offered any more.
  BUSINESS_ITEM_WITHDRAWN,
  /// The last day on which an item might be done is over.
  LAST_DAY_PAST,
  /// Every deputy already holds exactly what was picked for it.
  AUTHORISATION_CHANGES_NOTHING,
  /// The deputy was renewed, or its holder edited, since the form was made: the form would name
  /// another token or person than the one that is authorised.
  DEPUTY_CHANGED,
  /// The deputy's items changed since the form was made (G-3).
  DEPUTY_ITEMS_CHANGED,
  /// Another certificate, or another issue, is the main one since the form was made (G-3).
  MAIN_CERTIFICATE_CHANGED;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
