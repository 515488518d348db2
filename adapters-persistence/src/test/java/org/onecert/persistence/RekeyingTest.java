package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.port.HostedKeys.HostedKey;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.people.DocumentKind;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.Matter;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.persistence.crypto.BlindIndex;
import org.onecert.persistence.crypto.KeyMarks;
import org.onecert.persistence.crypto.PeopleCipher;
import org.onecert.persistence.crypto.PeopleKeys;
import org.onecert.persistence.rekey.FreshValues;
import org.onecert.persistence.rekey.KeyRegister;
import org.onecert.persistence.rekey.KeyTrouble;
import org.onecert.persistence.rekey.Rekeying;

/// On a database of its own: other tests know one key alone.
@DisplayName("P-1 The data key is changed while the server runs:")
class RekeyingTest {

  private static final Octets OLD = key("old");
  private static final Octets NEW = key("new");
  private static final PeopleKeys BEFORE = PeopleKeys.of(1, OLD);
  private static final PeopleKeys CHANGING = new PeopleKeys(2, Map.of(1, OLD, 2, NEW));
  private static final PeopleKeys AFTER = PeopleKeys.of(2, NEW);

  private static Postgres postgres;

  private final HostedKey hosted = hostedKey();

  @BeforeAll
  static void open() {
    postgres = new Postgres();
  }

  @BeforeEach
  void empty() throws SQLException {
    try (Connection owner = postgres.database().connectAsOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("truncate enterprise, registry_entry, hosted_key, data_key cascade");
    }
  }

  @AfterAll
  static void close() {
    postgres.close();
  }

  @Test
  @DisplayName(
      "what the old key encrypted is read, encrypted anew, and needs the old key no more; in"
          + " between no node starts without it")
  void the_old_key_can_be_taken_away() {
    PostgresPorts before = new PostgresPorts(postgres, BEFORE);
    assertThat(trouble(BEFORE)).isEmpty();
    Newcomer newcomer = keepEverything(before);
    PostgresPorts changing = new PostgresPorts(postgres, CHANGING);
    assertThat(trouble(CHANGING)).isEmpty();
    assertReadable(changing, newcomer);
    assertThat(trouble(AFTER))
        .singleElement()
        .satisfies(key -> assertThat(key.id()).isEqualTo(1))
        .satisfies(key -> assertThat(key.missing()).isTrue());

    assertThat(run(CHANGING)).isGreaterThanOrEqualTo(8);

    assertThat(left()).isZero();
    assertThat(run(CHANGING)).isZero();
    assertThat(trouble(AFTER)).isEmpty();
    PostgresPorts after = new PostgresPorts(postgres, AFTER);
    assertReadable(after, newcomer);
    assertThat(put(after, again(hosted))).isFalse();
    assertThatThrownBy(() -> assertReadable(before, newcomer))
        .hasStackTraceContaining("not configured");
  }

  @Test
  @DisplayName("rows that somebody has locked are passed over, and done the next time")
  void may_be_broken_off_and_repeated() throws SQLException {
    PostgresPorts before = new PostgresPorts(postgres, BEFORE);
    List<RegistryEntry> entries =
        IntStream.range(0, 450).mapToObj(_ -> entry(Newcomer.arrives())).toList();
    before.run(() -> before.registryEntries().putAll(entries));

    try (Connection owner = postgres.database().connectAsOwner();
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute(
          "select 1 from registry_entry where get_byte(representative, 1) = 1 limit 10 for update");
      assertThat(run(CHANGING)).isEqualTo(440);
      assertThat(left()).isEqualTo(10);
      owner.rollback();
    }

    assertThat(run(CHANGING)).isEqualTo(10);
    assertThat(left()).isZero();
  }

  @Test
  @DisplayName("another key of the same number is told apart")
  void another_key_of_the_same_number() {
    PostgresPorts before = new PostgresPorts(postgres, BEFORE);
    assertThat(trouble(BEFORE)).isEmpty();
    before.run(() -> before.registryEntries().putAll(List.of(entry(Newcomer.arrives()))));

    assertThat(trouble(new PeopleKeys(2, Map.of(1, NEW, 2, NEW))))
        .singleElement()
        .satisfies(key -> assertThat(key.missing()).isFalse())
        .satisfies(key -> assertThat(key.values()).isPositive());
    run(CHANGING);
    assertThat(trouble(new PeopleKeys(2, Map.of(1, NEW, 2, NEW)))).isEmpty();
  }

  @Test
  @DisplayName("two nodes that write with different keys keep one hosted key for a person")
  void one_hosted_key_for_a_person_while_keys_are_changed() {
    PostgresPorts one = new PostgresPorts(postgres, new PeopleKeys(1, CHANGING.keys()));
    PostgresPorts other = new PostgresPorts(postgres, CHANGING);
    HostedKey first = hostedKey();

    assertThat(put(one, first)).isTrue();
    assertThat(put(other, again(first))).isFalse();
    assertThat(other.run(() -> other.keys().find(first.owner()))).contains(first);
  }

  private Newcomer keepEverything(PostgresPorts ports) {
    Newcomer settled = ports.settled();
    DocumentHash form = DocumentHash.of(Newcomer.octets("form"));
    ports.run(() -> ports.signing().put(new AwaitingSeal(settled.terms(), form)));
    ports.run(() -> ports.registryEntries().putAll(List.of(entry(settled))));
    assertThat(put(ports, hosted)).isTrue();
    return settled;
  }

  private void assertReadable(PostgresPorts ports, Newcomer newcomer) {
    assertThat(ports.run(() -> ports.enterprises().find(newcomer.uscc())))
        .contains(newcomer.enterprise());
    assertThat(ports.run(() -> ports.certificates().find(newcomer.id(), newcomer.mainId())))
        .contains(newcomer.main("first"));
    assertThat(ports.run(() -> ports.registry().find(newcomer.uscc()))).contains(entry(newcomer));
    assertThat(ports.run(() -> ports.keys().find(hosted.owner()))).contains(hosted);
    assertThat(ports.run(() -> ports.signing().open(newcomer.uscc().organisationCode())))
        .singleElement()
        .satisfies(open -> assertThat(open.terms().matter()).isEqualTo(matter(newcomer)));
  }

  private static Matter matter(Newcomer newcomer) {
    return newcomer.terms().matter();
  }

  private static boolean put(PostgresPorts ports, HostedKey key) {
    return ports.run(() -> ports.transactions().inTransaction(() -> ports.keys().put(key)));
  }

  private static List<KeyTrouble> trouble(PeopleKeys keys) {
    return postgres.run(() -> new KeyRegister(postgres.pool(), new KeyMarks(keys)).enter());
  }

  private static long run(PeopleKeys keys) {
    return postgres.run(() -> rekeying(keys).run());
  }

  private static long left() {
    return postgres.run(() -> rekeying(CHANGING).left());
  }

  private static Rekeying rekeying(PeopleKeys keys) {
    PeopleCipher cipher = new PeopleCipher(keys, new SecureRandom());
    return new Rekeying(postgres.pool(), new FreshValues(cipher, new BlindIndex(keys)));
  }

  private static RegistryEntry entry(Newcomer newcomer) {
    return new RegistryEntry(
        newcomer.uscc(),
        Samples.line("上海某某公司"),
        Samples.line("国有企业"),
        Samples.line("上海市松江区"),
        Samples.representative());
  }

  /// Of a person whom no other test has met.
  private static HostedKey hostedKey() {
    String passport = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    IdentityDocument document =
        IdentityDocument.parse(DocumentKind.PASSPORT, passport).orElseThrow();
    return hostedKey(new LegalRepresentative(Samples.line("李四"), document));
  }

  private static HostedKey hostedKey(LegalRepresentative owner) {
    return new HostedKey(
        UUID.randomUUID().toString(),
        owner,
        Samples.information().mobile(),
        List.of(Newcomer.octets("certificate")),
        Newcomer.octets("a private key"));
  }

  private static HostedKey again(HostedKey key) {
    return hostedKey(key.owner());
  }

  private static Octets key(String name) {
    return Newcomer.octets(name).sha256();
  }
}
