package org.onecert.persistence.login;

import io.vertx.mutiny.sqlclient.Tuple;
import org.onecert.application.port.LogIns.LogInRecord;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Evidence;
import org.onecert.domain.login.Session;
import org.onecert.persistence.history.EntryProofs.EntryProof;

/// The one statement of a log-in: whoever inserts the challenge first opens the session and writes
/// the trail; everybody else writes nothing (L-2).
final class LogInStatement {

  /// `$1`-`$3` the challenge, `$4`-`$14` the entry, `$15`-`$32` the session, null if there is none,
  /// `$33`, `$34` name and authenticator of the entry, `$35` what the token signed.
  static final String SQL =
      """
      with taken as (
        insert into used_challenge (nonce, purpose, expires_at)
        values ($1, $2, $3)
        on conflict (nonce) do nothing
        returning nonce
      ), noted as (
        insert into audit_entry
          (at, act, refusal, client, enterprise_name, uscc, unique_id, subject, serial_number,
           not_before, not_after, fingerprint, entry, mac)
        select $4::timestamptz, $5::text, $6::text, $7::text,
               $8::text, $9::text, $10::text, $10::text, $11::text,
               $12::timestamptz, $13::timestamptz, $14::text, $33::uuid, $34::bytea
          from taken
      ), opened as (
        insert into session
          (id, kind, role, entrance, item, enterprise_id, certificate_id, der, opened_at, last_seen_at, ends_at,
           enterprise_name, uscc, unique_id, serial_number, not_before, not_after, fingerprint, replaces, evidence)
        select $15::uuid, $16::text, $17::text, $18::text, $19::text,
               $20::uuid, $21::uuid, $22::bytea,
               $23::timestamptz, $23::timestamptz, $24::timestamptz,
               $25::text, $26::text, $27::text, $28::text,
               $29::timestamptz, $30::timestamptz, $31::text, $32::text, $35::text
          from taken
         where $15::uuid is not null
      )
      select from taken
      """;

  private LogInStatement() {}

  static Tuple parameters(LogInRecord logIn, EntryProof proof) {
    Parameters parameters = new Parameters();
    challenge(logIn.challenge(), parameters);
    entry(logIn, parameters);
    logIn
        .session()
        .ifPresentOrElse(
            session -> session(session, logIn, parameters), () -> parameters.nothing(18));
    return parameters
        .add(proof.name())
        .octets(proof.mac().toArray())
        .add(logIn.evidence().map(Evidence::inOneLine).orElse(null))
        .tuple();
  }

  private static void challenge(Challenge challenge, Parameters parameters) {
    parameters
        .octets(challenge.nonce().toArray())
        .add(challenge.purpose().name())
        .at(challenge.expiresAt());
  }

  private static void entry(LogInRecord logIn, Parameters parameters) {
    parameters
        .at(logIn.entry().at())
        .add(logIn.entry().act().name())
        .add(logIn.entry().refusal().orElse(null))
        .add(logIn.entry().client().value());
    logIn
        .entry()
        .certificate()
        .ifPresentOrElse(parameters::facts, () -> parameters.nothing(Parameters.FACTS));
  }

  private static void session(Session session, LogInRecord logIn, Parameters parameters) {
    SessionRow row = SessionRow.of(session, logIn.entry().at());
    parameters
        .add(row.id)
        .add(row.kind.name())
        .add(row.role.name())
        .add(row.entrance.name())
        .add(row.item)
        .add(row.enterprise)
        .add(row.certificate)
        .octets(row.der)
        .at(row.openedAt)
        .at(row.endsAt)
        .facts(session.facts())
        .add(row.replaces);
  }
}
