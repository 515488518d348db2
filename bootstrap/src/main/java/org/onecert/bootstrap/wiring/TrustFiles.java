package org.onecert.bootstrap.wiring;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onecert.bootstrap.configuration.PersonalCheck;
import org.onecert.bootstrap.configuration.PersonalConfiguration;
import org.onecert.bootstrap.configuration.PersonalConfiguration.Csc;
import org.onecert.bootstrap.configuration.SignaturesConfiguration;
import org.onecert.bootstrap.configuration.SignaturesConfiguration.Level;
import org.onecert.bootstrap.configuration.SignaturesConfiguration.TimeStamps;
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

  private static final String STAMPS = "onecert.signatures.time-stamps.anchors";
  private static final String STAMP_INTERMEDIATES = "onecert.signatures.time-stamps.intermediates";

  private static final String ISSUER_CHAIN = "onecert.personal.issuer-chain";

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

  /// Those who may issue personal certificates, whoever hosts them: forms outlive a change of
  /// service.
  static TrustAnchors personal(PersonalConfiguration personal) {
    List<X509Certificate> hosted = issuerChain(personal);
    Csc csc = personal.csc();
    List<X509Certificate> anchors = new ArrayList<>(last(hosted));
    anchors.addAll(read(PERSONAL, csc.anchors().orElse(List.of())));
    List<X509Certificate> intermediates = new ArrayList<>(hosted);
    intermediates.addAll(read(PERSONAL_INTERMEDIATES, csc.intermediates().orElse(List.of())));
    if (anchors.isEmpty()) {
      throw new WrongConfiguration(
          ISSUER_CHAIN, "is missing: nobody is trusted with personal certificates");
    }
    return new TrustAnchors(anchors, intermediates);
  }

  /// Those who vouch for time stamp authorities; nobody if the operator wants no stamps.
  static TrustAnchors timeStamps(SignaturesConfiguration signatures) {
    TimeStamps stamps = signatures.timeStamps();
    List<Path> anchors = stamps.anchors().orElse(List.of());
    if (signatures.level() != Level.B_B && stamps.anchors().isPresent()) {
      atLeastOne(STAMPS, anchors);
    }
    return new TrustAnchors(
        read(STAMPS, anchors), read(STAMP_INTERMEDIATES, stamps.intermediates().orElse(List.of())));
  }

  /// The issuer of the certificates that we host, then its issuers; empty if we host none.
  private static List<X509Certificate> issuerChain(PersonalConfiguration personal) {
    return read(ISSUER_CHAIN, personal.issuerChain().stream().toList());
  }

  private static List<X509Certificate> last(List<X509Certificate> chain) {
    return chain.isEmpty() ? List.of() : List.of(chain.getLast());
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
