package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.onecert.application.port.FormReader;
import org.onecert.application.port.Forms;
import org.onecert.application.port.SignerJudge;
import org.onecert.application.port.SigningDocuments;
import org.onecert.application.port.TimeStampJudge;
import org.onecert.application.signing.FindSigningSession;
import org.onecert.application.signing.ReadDocument;
import org.onecert.application.signing.ReadDocumentService;
import org.onecert.application.signing.ReadForm;
import org.onecert.application.signing.ReadFormService;
import org.onecert.application.signing.SignerStandings;
import org.onecert.application.signing.VerifyForm;
import org.onecert.application.signing.VerifyFormService;
import org.onecert.token.OffEventLoop;
import org.onecert.token.revocation.RevocationSource;
import org.onecert.token.signer.SignerAuthority;
import org.onecert.token.signer.X509SignerJudge;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.Trust;

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
  VerifyForm verifyForm(
      FormReader reader, Forms forms, SignerJudge signers, TimeStampJudge timeStamps) {
    return new VerifyFormService(reader, forms, new SignerStandings(signers, timeStamps));
  }

  @Produces
  @Singleton
  SignerJudge signerJudge(Trusts trusts, SignerSources revocation, OffEventLoop offEventLoop) {
    return new X509SignerJudge(
        authority(trusts.tokens(), revocation.enterprises()),
        authority(trusts.personal(), revocation.representatives()),
        offEventLoop);
  }

  private static SignerAuthority authority(Trust trust, RevocationSource revocation) {
    return new SignerAuthority(new CertificatePaths(trust), revocation);
  }
}
