package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onecert.application.port.CodeDigests;
import org.onecert.application.port.MessageKeys;
import org.onecert.application.port.PersonalSigning;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.PersonalConfiguration;
import org.onecert.bootstrap.configuration.Secrets;
import org.onecert.token.KeyedHash;
import org.onecert.token.personal.HmacCodeDigests;
import org.onecert.token.personal.HmacMessageKeys;

/// The legal representatives' personal certificates, by whoever hosts them.
@Singleton
class PersonalWiring {

  private final PersonalConfiguration configuration;
  private final KeyedHash hash;

  PersonalWiring(OneCertConfiguration configuration, Secrets secrets) {
    this.configuration = configuration.personal();
    this.hash = new KeyedHash(secrets.digestKey());
  }

  @Produces
  @Singleton
  CodeDigests codeDigests() {
    return new HmacCodeDigests(hash);
  }

  @Produces
  @Singleton
  MessageKeys messageKeys() {
    return new HmacMessageKeys(hash);
  }

  @Produces
  @Singleton
  PersonalSigning personalSigning(HostedSigning hosted, RemoteSigning remote) {
    return switch (configuration.service()) {
      case HOSTED -> hosted.with(hash);
      case CSC -> remote.connect(configuration.csc(), hash);
    };
  }
}
