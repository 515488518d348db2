package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onecert.application.port.FormReader;
import org.onecert.application.port.Forms;
import org.onecert.application.port.SigningDocuments;
import org.onecert.application.signing.FindSigningSession;
import org.onecert.application.signing.ReadDocument;
import org.onecert.application.signing.ReadDocumentService;
import org.onecert.application.signing.ReadForm;
import org.onecert.application.signing.ReadFormService;
import org.onecert.application.signing.VerifyForm;
import org.onecert.application.signing.VerifyFormService;

/// Forms, to be read, downloaded and verified (A-5, G-2).
@Singleton
class FormWiring {

  @Produces
  @Singleton
  ReadDocument readDocument(FindSigningSession sessions, SigningDocuments documents, Forms forms) {
    return new ReadDocumentService(sessions, documents, forms);
  }

  @Produces
  @Singleton
  ReadForm readForm(Forms forms) {
    return new ReadFormService(forms);
  }

  @Produces
  @Singleton
  VerifyForm verifyForm(FormReader reader, Forms forms) {
    return new VerifyFormService(reader, forms);
  }
}
