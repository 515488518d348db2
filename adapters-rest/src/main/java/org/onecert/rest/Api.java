package org.onecert.rest;

/// Where the resources are.
public final class Api {

  /// Version 1 of the API.
  public static final String ROOT = "/api/v1";

  public static final String CHALLENGES = ROOT + "/challenges";
  public static final String LOGINS = ROOT + "/logins";
  public static final String SESSION = ROOT + "/session";
  public static final String SYSTEM_TOKENS = SESSION + "/system-tokens";
  public static final String ACTIVATION = ROOT + "/activation";
  public static final String MOBILE_CODES = ROOT + "/mobile-codes";
  public static final String MESSAGES = ROOT + "/messages";
  public static final String DEPUTY_ACTIVATION = ROOT + "/deputy-activation";
  public static final String CERTIFICATE_UPDATE = ROOT + "/certificate-update";
  public static final String CERTIFICATES = ROOT + "/certificates";
  public static final String OPERATIONS = ROOT + "/operations";
  public static final String AUTHORISATION_PREVIEWS = ROOT + "/authorisation-previews";
  public static final String AUTHORISATIONS = ROOT + "/authorisations";
  public static final String UPGRADES = ROOT + "/upgrades";
  public static final String SIGNING_SESSIONS = ROOT + "/signing-sessions";
  public static final String FORMS = ROOT + "/forms";
  public static final String FORM_VERIFICATIONS = ROOT + "/form-verifications";
  public static final String BUSINESS_ITEMS = ROOT + "/business-items";
  public static final String PERSONAL_CERTIFICATES = ROOT + "/operator/personal-certificates";
  public static final String CATALOGUE = ROOT + "/operator/business-items";
  public static final String REGISTRY = ROOT + "/operator/registry";
  public static final String TRAIL = ROOT + "/operator/trail";
  public static final String BUSINESS_SYSTEMS = ROOT + "/operator/business-systems";
  public static final String INTROSPECTION = ROOT + "/introspection";
  public static final String PERMISSION_CHECKS = ROOT + "/permission-checks";
  public static final String ENTERPRISES = ROOT + "/enterprises";
  public static final String SERVER_METADATA = "/.well-known/oauth-authorization-server";
  public static final String PUBLISHED_TRAIL_KEYS = "/.well-known/onecert-trail-keys.json";
  public static final String PUBLISHED_KEYS = "/.well-known/jwks.json";

  private Api() {}
}
