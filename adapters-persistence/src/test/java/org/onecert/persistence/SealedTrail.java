package org.onecert.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onecert.application.port.LogIns.LogInRecord;
import org.onecert.application.port.Newcomer;
import org.onecert.application.port.Ports;
import org.onecert.application.trail.SealTrail;
import org.onecert.application.trail.SealTrailService;
import org.onecert.domain.Samples;
import org.onecert.domain.history.Act;
import org.onecert.domain.trail.Extension;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.SampleChain;
import org.onecert.domain.trail.TrailCheck;
import org.onecert.domain.trail.TrailLine;
import org.onecert.domain.trail.TrailLine.End;
import org.onecert.domain.trail.TrailReport;
import org.onecert.domain.trail.Witness;
import org.onecert.persistence.crypto.EntryAuthenticator;
import org.onecert.persistence.trail.PostgresTrailChain;
import org.onecert.persistence.trail.TrailRows;
import org.onecert.persistence.upkeep.TrailRetention;

/// The trail of a database: those who write it, the server that seals it, the owner who tampers
/// with it, and the check of an export.
public final class SealedTrail {

  private final Postgres postgres;
  private final PostgresPorts ports;
  private final PostgresTrailChain chain;
  private final SampleChain keys;
  private final SealTrail sealing;

  /// @param keys by which it is sealed
  public SealedTrail(Postgres postgres, SampleChain keys) {
    TrailRows rows = new TrailRows(new EntryAuthenticator(PostgresPorts.KEYS), postgres.vertx());
    this.postgres = postgres;
    this.ports = new PostgresPorts(postgres);
    this.chain = new PostgresTrailChain(postgres.pool(), rows);
    this.keys = keys;
    this.sealing = node();
  }

  /// Without anything that other tests have left.
  public static SealedTrail empty(Postgres postgres) {
    SealedTrail trail = new SealedTrail(postgres, new SampleChain());
    trail.owner("truncate audit_entry, audit_link, audit_seal");
    return trail;
  }

  /// A node that seals, and has seen nothing yet.
  public SealTrail node() {
    return new SealTrailService(chain, keys.chaining(), InstantSource.fixed(Samples.NOW));
  }

  public SampleChain keys() {
    return keys;
  }

  /// Somebody logs out.
  public void write(int entries) {
    for (int i = 0; i < entries; i++) {
      ports.run(() -> ports.trail().append(Newcomer.arrives().entry(Act.LOG_OUT)));
    }
  }

  /// Somebody is turned away at log-in.
  public void logIn() {
    var entry = Newcomer.arrives().entry(Act.LOG_IN);
    ports.run(() ->
        ports
            .logIns()
            .put(new LogInRecord(Newcomer.challenge(), Optional.empty(), entry, Optional.empty())));
  }

  public Ports ports() {
    return ports;
  }

  public Extension seal() {
    return seal(sealing);
  }

  public Extension seal(SealTrail node) {
    return postgres.run(node::seal);
  }

  /// Writes so many entries and seals them.
  public Head sealed(int entries) {
    write(entries);
    return ((Extended) seal()).statement().head();
  }

  /// The export, part by part.
  ///
  /// @param entries in a part, at least
  public List<TrailLine> export(int entries) {
    return export(entries, Samples.NOW);
  }

  /// The export at a moment.
  public List<TrailLine> export(int entries, Instant now) {
    List<TrailLine> lines = new ArrayList<>();
    End end = new End(0, true);
    while (end.more()) {
      long after = end.next();
      lines.addAll(postgres.run(() -> chain.read(after, entries, now)).lines());
      end = (End) lines.getLast();
    }
    return lines;
  }

  public TrailReport check(Head... witnesses) {
    return check(export(1000), witnesses);
  }

  public TrailReport check(List<TrailLine> lines, Head... witnesses) {
    TrailCheck check = new TrailCheck(keys.keys(), Stream.of(witnesses).map(Witness::of).toList());
    lines.forEach(check::take);
    return check.report();
  }

  /// Does something as the owner of the database.
  public void owner(String sql) {
    try (Connection owner = postgres.database().connectAsOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// Lets the database believe that everything was sealed longer ago.
  public void age(String interval) {
    owner("update audit_seal set kept_at = kept_at - interval '" + interval + "'");
  }

  /// Forgets what was sealed before a moment.
  public long forget(Instant before) {
    return postgres.run(() -> new TrailRetention(postgres.pool(), Duration.ZERO).run(before));
  }
}
