package org.onecert.token.csc;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import org.onecert.token.OffEventLoop;
import org.onecert.token.x509.CertificatePaths;

/// What it takes to work with the service.
///
/// @param paths lead to whom the operator trusts with personal certificates
public record CscConnection(
    Vertx vertx, CscSettings settings, CertificatePaths paths, InstantSource clock) {

  RemoteSigner service() {
    CscHttp http = new CscHttp(vertx, settings);
    CscApi api = new CscApi(http, new ServiceTokens(http, settings, clock), settings);
    CredentialVetting vetting = new CredentialVetting(paths, clock);
    return new RemoteSigner(api, vetting, offEventLoop(), settings.patience());
  }

  OffEventLoop offEventLoop() {
    return new OffEventLoop(vertx);
  }
}
