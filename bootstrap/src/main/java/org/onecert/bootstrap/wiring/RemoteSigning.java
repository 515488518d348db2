package org.onecert.bootstrap.wiring;

import static org.onecert.bootstrap.configuration.PersonalCheck.needed;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import org.onecert.application.port.OneTimeCodes;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.ReleasedSignatures;
import org.onecert.application.port.Transactions;
import org.onecert.bootstrap.configuration.PersonalConfiguration.Csc;
import org.onecert.token.KeyedHash;
import org.onecert.token.csc.CscConnection;
import org.onecert.token.csc.CscPersonalSigning;
import org.onecert.token.csc.CscSettings;
import org.onecert.token.csc.RemoteCodes;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.Trust;

/// Personal certificates that a service of others hosts.
@Singleton
class RemoteSigning {

  private final Vertx vertx;
  private final ReleasedSignatures released;
  private final RemoteCodes codes;
  private final InstantSource clock;

  RemoteSigning(
      Vertx vertx,
      ReleasedSignatures released,
      OneTimeCodes codes,
      Transactions transactions,
      InstantSource clock) {
    this.vertx = vertx;
    this.released = released;
    this.codes = new RemoteCodes(codes, transactions, clock);
    this.clock = clock;
  }

  PersonalSigning connect(Csc csc, KeyedHash hash) {
    var paths = new CertificatePaths(new Trust(TrustFiles.personal(csc)));
    var connection = new CscConnection(vertx, settings(csc), paths, clock);
    return new CscPersonalSigning(connection, codes, released, hash);
  }

  private static CscSettings settings(Csc csc) {
    URI url = needed("onecert.personal.csc.url", csc.url());
    return new CscSettings(
        url,
        csc.tokenUrl().orElseGet(() -> tokens(url)),
        needed("onecert.personal.csc.client-id", csc.clientId()),
        needed("onecert.personal.csc.client-secret", csc.clientSecret()),
        csc.patience());
  }

  private static URI tokens(URI url) {
    return URI.create(url.toString().replaceFirst("/+$", "") + "/oauth2/token");
  }
}
