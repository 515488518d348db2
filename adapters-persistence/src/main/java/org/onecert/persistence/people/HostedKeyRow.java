package org.onecert.persistence.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.onecert.application.port.HostedKeys.HostedKey;
import org.onecert.domain.Octets;
import org.onecert.persistence.crypto.Place;

/// A hosted key as a row.
@Entity
@Table(name = "hosted_key")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class HostedKeyRow {

  @Id String id;

  @Column(name = "document_index")
  byte[] documentIndex;

  byte[] representative;
  byte[] mobile;
  String chain;

  @Column(name = "private_key")
  byte[] privateKey;

  static HostedKeyRow of(HostedKey key, KeyVault vault) {
    HostedKeyRow row = new HostedKeyRow();
    row.id = key.id();
    row.documentIndex = vault.index().of(key.owner().document());
    row.representative = vault.people().conceal(row.place("representative"), key.owner());
    row.mobile = vault.people().conceal(row.place("mobile"), key.mobile());
    row.chain = key.chain().stream().map(Octets::toBase64).collect(Collectors.joining("\n"));
    row.privateKey = vault.cipher().encrypt(row.place("private_key"), key.privateKey().toArray());
    return row;
  }

  HostedKey key(KeyVault vault) {
    return new HostedKey(
        id,
        vault.people().representative(place("representative"), representative),
        vault.people().mobile(place("mobile"), mobile),
        List.of(chain.split("\n")).stream().map(Octets::ofBase64).toList(),
        Octets.of(vault.cipher().decrypt(place("private_key"), privateKey)));
  }

  private Place place(String column) {
    return new Place("hosted_key." + column, id);
  }
}
