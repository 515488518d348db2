package org.onecert.persistence.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onecert.application.port.BusinessSystems.Registered;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.ClientSecrets;
import org.onecert.domain.partner.Scope;

/// A business system as a row; lists are words separated by blanks.
@Entity
@Table(name = "business_system")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class BusinessSystemRow {

  @Id String id;

  String name;
  String scopes;
  String items;

  @Column(name = "every_item")
  boolean everyItem;

  boolean admitted;
  String secrets;

  static BusinessSystemRow of(Registered registered) {
    BusinessSystem system = registered.system();
    BusinessSystemRow row = new BusinessSystemRow();
    row.id = system.id().value();
    row.name = system.name().value();
    row.scopes = words(system.scopes().stream().map(Scope::name).sorted());
    row.items = words(system.items().stream().map(BusinessItemCode::value).sorted());
    row.everyItem = system.everyItem();
    row.admitted = system.admitted();
    row.secrets = words(registered.secrets().hashes().stream().map(Octets::toHex));
    return row;
  }

  Registered registered() {
    return new Registered(system(), new ClientSecrets(list(secrets, BusinessSystemRow::octets)));
  }

  BusinessSystem system() {
    return new BusinessSystem(
        new BusinessSystemId(id),
        new Line(name),
        list(scopes, Scope::valueOf).stream().collect(Collectors.toSet()),
        list(items, BusinessItemCode::new).stream().collect(Collectors.toSet()),
        everyItem,
        admitted);
  }

  private static String words(Stream<String> words) {
    return words.collect(Collectors.joining(" "));
  }

  private static <T> List<T> list(String words, Function<String, T> meaning) {
    return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).map(meaning).toList();
  }

  private static Octets octets(String hex) {
    return Octets.of(HexFormat.of().parseHex(hex));
  }
}
