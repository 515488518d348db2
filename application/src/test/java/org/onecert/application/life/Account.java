package org.onecert.application.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Trait;
import org.onecert.domain.people.AdditionalInformation;

/// A certificate as the history of its enterprise tells it, trait by trait.
final class Account {

  private final Map<Trait, String> traits = new EnumMap<>(Trait.class);

  /// What it would say of a certificate that is recorded.
  static Map<Trait, String> of(Certificate certificate, Role role) {
    Account account = new Account();
    account.says(certificate.facts());
    account.says(certificate.information());
    account.traits.put(Trait.ROLE, role.name().toLowerCase(Locale.ROOT));
    account.traits.put(Trait.STATE, certificate.access().word());
    return account.traits;
  }

  /// One that came, by itself or added by the main.
  static Account appearing(UniqueId name, List<Change> changes) {
    Account account = new Account();
    account.traits.put(Trait.UNIQUE_ID, name.value());
    account.traits.put(Trait.STATE, "normal");
    changes.forEach(account::comes);
    return account;
  }

  private void comes(Change change) {
    assertThat(change.before()).isEmpty();
    traits.put(change.trait(), change.after().orElseThrow());
  }

  private void says(CertificateFacts facts) {
    traits.put(Trait.ENTERPRISE_NAME, facts.enterpriseName().value());
    traits.put(Trait.USCC, facts.uscc().value());
    traits.put(Trait.UNIQUE_ID, facts.uniqueId().value());
    traits.put(Trait.SERIAL_NUMBER, facts.serialNumber().hex());
    traits.put(Trait.VALID_UNTIL, facts.validity().notAfter().toString());
  }

  private void says(AdditionalInformation information) {
    traits.put(Trait.NICKNAME, information.nickname().value());
    traits.put(Trait.HOLDER, information.holder().value());
    traits.put(Trait.MOBILE, information.mobile().masked());
  }

  /// The next act upon it: what it found must be what the act before had left.
  Account then(UniqueId name, List<Change> changes) {
    assertThat(name.value()).isEqualTo(traits.get(Trait.UNIQUE_ID));
    assertThat(changes).isNotEmpty();
    changes.forEach(this::then);
    return this;
  }

  private void then(Change change) {
    if (change.trait() == Trait.PROOF) {
      return;
    }
    Optional<String> known = Optional.ofNullable(traits.get(change.trait()));
    known.ifPresent(before -> assertThat(change.before()).contains(before));
    change
        .after()
        .ifPresentOrElse(
            after -> traits.put(change.trait(), after), () -> traits.remove(change.trait()));
  }

  Map<Trait, String> traits() {
    return Map.copyOf(traits);
  }
}
