package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.certificate.Certificate;

/// All certificates that were activated.
public interface Certificates {

  Uni<Void> put(Certificate certificate);
}
