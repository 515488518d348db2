package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.port.HostedKeys.HostedKey;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.people.DocumentKind;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.people.Mobile;

/// What holds of hosted keys, released signatures and the register, whoever keeps them.
public abstract class PeopleContract {

  private final Ports ports;

  protected PeopleContract(Ports ports) {
    this.ports = ports;
  }

  private boolean put(HostedKey key) {
    return ports.run(() -> ports.transactions().inTransaction(() -> ports.keys().put(key)));
  }

  @Test
  void find_a_key_by_name_and_document_and_by_its_own_name() {
    HostedKey key = key(person("李四"));
    assertThat(put(key)).isTrue();

    assertThat(ports.run(() -> ports.keys().find(key.owner()))).contains(key);
    assertThat(ports.run(() -> ports.keys().find(key.id()))).contains(key);
  }

  @Test
  void find_no_key_for_another_name_or_document() {
    HostedKey key = key(person("李四"));
    put(key);
    LegalRepresentative namesake =
        new LegalRepresentative(Samples.line("王五"), key.owner().document());

    assertThat(ports.run(() -> ports.keys().find(namesake))).isEmpty();
    assertThat(ports.run(() -> ports.keys().find(person("李四")))).isEmpty();
    assertThat(ports.run(() -> ports.keys().find("none"))).isEmpty();
  }

  @Test
  void keep_one_key_for_a_person() {
    HostedKey first = key(person("李四"));

    assertThat(put(first)).isTrue();
    assertThat(put(key(first.owner()))).isFalse();
    assertThat(ports.run(() -> ports.keys().find(first.owner()))).contains(first);
  }

  @Test
  @DisplayName("S-3 a code releases one signature, for ever the same")
  void keep_the_first_released_signature() {
    Octets release = Newcomer.digest();

    assertThat(ports.run(() -> ports.released().find(release))).isEmpty();
    assertThat(ports.run(() -> ports.released().keepFirst(release, Newcomer.octets("first"))))
        .isEqualTo(Newcomer.octets("first"));
    assertThat(ports.run(() -> ports.released().keepFirst(release, Newcomer.octets("second"))))
        .isEqualTo(Newcomer.octets("first"));
    assertThat(ports.run(() -> ports.released().find(release))).contains(Newcomer.octets("first"));
  }

  @Test
  void put_entries_of_the_register_in_the_place_of_older_ones() {
    RegistryEntry older = entry(Newcomer.arrives(), "旧地址");
    RegistryEntry newer =
        new RegistryEntry(
            older.uscc(), older.name(), older.economicType(), Samples.line("新地址"), person("李四"));
    RegistryEntry other = entry(Newcomer.arrives(), "别处");

    ports.run(() -> ports.registryEntries().putAll(List.of(older)));
    ports.run(() -> ports.registryEntries().putAll(List.of(newer, other)));

    assertThat(ports.run(() -> ports.registry().find(older.uscc()))).contains(newer);
    assertThat(ports.run(() -> ports.registry().find(other.uscc()))).contains(other);
    assertThat(ports.run(() -> ports.registry().find(Newcomer.arrives().uscc()))).isEmpty();
  }

  @Test
  void put_new_entries_64_times_at_once_and_nobody_is_in_the_way() {
    List<RegistryEntry> entries =
        Stream.generate(() -> entry(Newcomer.arrives(), "别处")).limit(10).toList();

    ports.runAtOnce(64, () -> ports.registryEntries().putAll(entries).replaceWith("put"));

    assertThat(entries)
        .allSatisfy(entry ->
            assertThat(ports.run(() -> ports.registry().find(entry.uscc()))).contains(entry));
  }

  private static RegistryEntry entry(Newcomer newcomer, String address) {
    return new RegistryEntry(
        newcomer.uscc(),
        Samples.line("上海某某公司"),
        Samples.line("国有企业"),
        Samples.line(address),
        Samples.representative());
  }

  private static LegalRepresentative person(String name) {
    String passport = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    return new LegalRepresentative(
        Samples.line(name), IdentityDocument.parse(DocumentKind.PASSPORT, passport).orElseThrow());
  }

  private static HostedKey key(LegalRepresentative owner) {
    return new HostedKey(
        UUID.randomUUID().toString(),
        owner,
        new Mobile("13800000001"),
        List.of(Newcomer.octets("certificate"), Newcomer.octets("issuer")),
        Newcomer.octets("private key"));
  }
}
