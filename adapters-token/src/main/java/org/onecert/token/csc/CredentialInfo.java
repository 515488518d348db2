package org.onecert.token.csc;

import java.util.List;
import java.util.Optional;
import org.onecert.domain.Octets;

/// What the service says of a credential (CSC API v2, 11.5: `credentials/info`), not judged yet.
///
/// @param status of the key: `enabled` or `disabled`
/// @param algorithms object identifiers of signature algorithms that it can be used with
/// @param certificate the person's, DER; empty if there is none that could be read
/// @param certificateStatus `valid`, or why not; `valid` if the service does not say
/// @param mode how its use is authorised: `explicit` or `oauth2code`
/// @param factors what has to be shown, all together
/// @param scal `2` if a code releases signatures over given hashes alone (8.2)
record CredentialInfo(
    String id,
    String status,
    List<String> algorithms,
    Optional<Octets> certificate,
    String certificateStatus,
    String mode,
    List<Factor> factors,
    String scal) {

  static CredentialInfo of(String id, Members members) {
    Members key = members.object("key");
    Members cert = members.object("cert");
    Members auth = members.object("auth");
    return new CredentialInfo(
        id,
        key.text("status"),
        key.texts("algo"),
        cert.texts("certificates").stream().findFirst().map(cert::octets),
        cert.optional("status").orElse("valid"),
        auth.text("mode"),
        auth.objects("objects").stream().map(Factor::of).toList(),
        members.optional("SCAL").orElse("1"));
  }

  /// The one factor, if it is a code that the service sends and nothing else is asked for.
  Optional<Factor> code() {
    return Optional.of(factors)
        .filter(all -> all.size() == 1)
        .map(List::getFirst)
        .filter(Factor::isCode);
  }

  /// One thing that has to be shown (8.3).
  ///
  /// @param words the service's about it, for people
  record Factor(String type, String id, String words) {

    private static final String CHALLENGE = "ChallengeResponse";

    static Factor of(Members members) {
      return new Factor(
          members.text("type"),
          members.text("id"),
          members.optional("label").orElse("") + " " + members.optional("description").orElse(""));
    }

    /// A password of the person's own has to be called so: one that is called `OTP` is sent.
    boolean isCode() {
      return isChallenge() || (type.equals("Password") && id.equals("OTP"));
    }

    /// Codes of this kind are sent by `credentials/getChallenge` (8.3.1.4), others by
    /// `credentials/sendOTP` (table 4).
    boolean isChallenge() {
      return type.equals(CHALLENGE);
    }
  }
}
