package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.FormVerdict;

/// Says of a PDF whether it is a form that was signed here, whole, and what it states (G-2, A-5).
/// Anybody who holds a form may ask; nobody else learns what is in one.
public interface VerifyForm {

  Uni<FormVerdict> verify(Octets presented);
}
