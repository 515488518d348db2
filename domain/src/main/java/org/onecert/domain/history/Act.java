package org.onecert.domain.history;

import java.util.EnumSet;
import java.util.Set;

/// What was done or tried.
public enum Act {
  LOG_IN,
  LOG_OUT,
  SEND_MOBILE_CODE,
  OPEN_MAIN_ACTIVATION,
  SEAL,
  SEND_REPRESENTATIVE_CODE,
  SIGN_AS_REPRESENTATIVE,
  ACTIVATE_MAIN,
  CANCEL_SIGNING,
  VOID_SIGNING,
  LAPSE_SIGNING,
  UPDATE_CERTIFICATE,
  ACTIVATE_DEPUTY,
  ADD_DEPUTY,
  DEREGISTER,
  ENABLE,
  EDIT,
  OPEN_AUTHORISATION,
  AUTHORISE,
  OPEN_UPGRADE,
  UPGRADE,
  DEMOTE,
  CANCEL_UPGRADE,
  VOID_UPGRADE,
  LAPSE_UPGRADE,
  ENROL_REPRESENTATIVE,
  IMPORT_REGISTRY,
  KEEP_BUSINESS_ITEM,
  KEEP_BUSINESS_SYSTEM,
  RENEW_CLIENT_SECRET,
  END_CLIENT_SECRET,
  KEEP_SUBSCRIPTION,
  END_SUBSCRIPTION,
  REDELIVER_EVENTS,
  DISCARD_EVENT,
  EXPORT_TRAIL;

  private static final Set<Act> NAMING =
      EnumSet.of(
          ADD_DEPUTY,
          DEREGISTER,
          ENABLE,
          EDIT,
          OPEN_AUTHORISATION,
          AUTHORISE,
          OPEN_UPGRADE,
          UPGRADE,
          DEMOTE,
          CANCEL_UPGRADE,
          VOID_UPGRADE,
          LAPSE_UPGRADE);

  /// Whether it is done to a certificate that the caller names or shows. Any other act is done to
  /// the actor's own, unless something else is told of it.
  public boolean namesItsSubject() {
    return NAMING.contains(this);
  }
}
