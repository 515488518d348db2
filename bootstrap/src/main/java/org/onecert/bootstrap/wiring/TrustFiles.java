package org.onecert.bootstrap.wiring;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import org.onecert.bootstrap.configuration.PersonalCheck;
import org.onecert.bootstrap.configuration.PersonalConfiguration.Csc;
import org.onecert.bootstrap.configuration.TrustConfiguration;
import org.onecert.bootstrap.configuration.WrongConfiguration;
import org.onecert.token.x509.CertificatePolicies;
import org.onecert.token.x509.TrustAnchors;
import org.onecert.token.x509.TrustStoreFiles;
import org.onecert.token.x509.TrustStoreUnreadable;

/// The certificates that an operator trusts, as his files have them now.
final class TrustFiles {

  private static final String ANCHORS = "onecert.trust.anchors";
  private static final String INTERMEDIATES = "onecert.trust.intermediates";
  private static final String SEAL_MAKERS = "onecert.trust.seal-makers";
  private static final String SEAL_MAKER_INTERMEDIATES = "onecert.trust.seal-maker-intermediates";

  private static final String PERSONAL = "onecert.personal.csc.anchors";
  private static final String PERSONAL_INTERMEDIATES = "onecert.personal.csc.intermediates";

  private TrustFiles() {}

  static TrustAnchors tokens(TrustConfiguration trust) {
    return new TrustAnchors(
        atLeastOne(ANCHORS, trust.anchors()),
        read(INTERMEDIATES, trust.intermediates().orElse(List.of())),
        trust
            .policies()
            .map(policies -> CertificatePolicies.oneOf(Set.copyOf(policies)))
            .orElse(CertificatePolicies.ANY));
  }

  static TrustAnchors sealMakers(TrustConfiguration trust) {
    return new TrustAnchors(
        atLeastOne(SEAL_MAKERS, trust.sealMakers()),
        read(SEAL_MAKER_INTERMEDIATES, trust.sealMakerIntermediates().orElse(List.of())));
  }

  /// Those who may issue personal certificates that a service of others hosts.
  static TrustAnchors personal(Csc csc) {
    return new TrustAnchors(
        atLeastOne(PERSONAL, PersonalCheck.needed(PERSONAL, csc.anchors())),
        read(PERSONAL_INTERMEDIATES, csc.intermediates().orElse(List.of())));
  }

  static List<X509Certificate> atLeastOne(String name, List<Path> places) {
    List<X509Certificate> certificates = read(name, places);
    if (certificates.isEmpty()) {
      throw new WrongConfiguration(name, "names no certificate");
    }
    return certificates;
  }

  private static List<X509Certificate> read(String name, List<Path> places) {
    try {
      return TrustStoreFiles.read(places);
    } catch (TrustStoreUnreadable unreadable) {
      throw new WrongConfiguration(name, "cannot be used: " + unreadable.getMessage());
    }
  }
}
