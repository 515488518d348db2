package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Holding;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.signing.SigningTerms;
import org.onecert.domain.upgrade.Succession;

/// Shows what an upgrade would bring about, before anything is signed (figure 15). Changes nothing.
public interface PreviewUpgrade {

  Uni<Outcome<Preview>> preview(Caller<Admitted> caller, CertificateId deputy);

  /// @param representative who would have to sign, where a deputy upgrades itself
  /// @param items that are offered, and whether the deputy may do them already
  /// @param ending what would end
  record Preview(
      Succession succession,
      Optional<LegalRepresentative> representative,
      List<Holding> items,
      Ending ending) {}

  /// @param mains how many log-in sessions of the main certificate
  /// @param deputys how many of the deputy, the caller's too
  /// @param signings begun under the main certificate
  /// @param upgrade whether an upgrade waits for a token
  record Ending(int mains, int deputys, List<SigningTerms> signings, boolean upgrade) {}
}
