package org.onecert.bootstrap.wiring;

import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.RevocationConfiguration;
import org.onecert.bootstrap.configuration.RevocationConfiguration.Source;
import org.onecert.token.Surroundings;
import org.onecert.token.crl.RevocationLists;
import org.onecert.token.lasting.CertificateEvidence;
import org.onecert.token.lasting.FormEvidence;
import org.onecert.token.ocsp.OcspCheck;
import org.onecert.token.revocation.AllowedAddresses;
import org.onecert.token.revocation.AuthorityServers;
import org.onecert.token.revocation.EvidenceInOrder;
import org.onecert.token.revocation.EvidenceSource;
import org.onecert.token.revocation.FetchLimits;
import org.onecert.token.revocation.ListShelf;
import org.onecert.token.revocation.ListSource;
import org.onecert.token.revocation.ListsWanted;
import org.onecert.token.revocation.OcspDesk;
import org.onecert.token.revocation.OcspSource;
import org.onecert.token.revocation.OcspTerms;
import org.onecert.token.revocation.RevocationPolicy;
import org.onecert.token.revocation.RevocationTerms;
import org.onecert.token.revocation.SourcesInOrder;
import org.onecert.token.revocation.WhenUnknown;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.Trust;

/// Whether certificates were taken back: who is asked, in which order, and what an outage means.
@Singleton
class RevocationWiring {

  private static final long MOST_REMEMBERED = 100_000;

  private final RevocationConfiguration configuration;
  private final Surroundings surroundings;

  RevocationWiring(OneCertConfiguration configuration, Surroundings surroundings) {
    this.configuration = configuration.revocation();
    this.surroundings = surroundings;
  }

  @Produces
  @Singleton
  AuthorityServers authorityServers(Vertx vertx) {
    return new AuthorityServers(
        vertx,
        new AllowedAddresses(configuration.allowedAddresses().orElse(List.of())),
        new FetchLimits(
            configuration.patience(),
            configuration.patience(),
            configuration.downloadPatience(),
            configuration.largestCrl()));
  }

  @Produces
  @Singleton
  ListsWanted listsWanted() {
    return new ListsWanted(
        places().filter(RevocationWiring::isAddress).map(URI::create).toList(),
        places().filter(place -> !isAddress(place)).map(Path::of).toList(),
        configuration.crlsRefreshedEvery());
  }

  @Produces
  @Singleton
  ListShelf listShelf(AuthorityServers servers, ListsWanted wanted) {
    return new ListShelf(servers, wanted, surroundings.offEventLoop(), surroundings.clock());
  }

  @Produces
  @Singleton
  RevocationChecks revocationChecks(OcspSources responders, ListShelf shelf, Trusts trusts) {
    return new RevocationChecks(
        policy(responders.tokens(), lists(shelf, trusts.tokens())),
        policy(responders.sealMakers(), lists(shelf, trusts.sealMakers())),
        policy(responders.timeStamps(), lists(shelf, trusts.timeStamps())));
  }

  @Produces
  @Singleton
  SignerSources signerSources(OcspSources responders, ListShelf shelf, Trusts trusts) {
    return new SignerSources(
        inOrder(responders.tokens(), lists(shelf, trusts.tokens())),
        inOrder(responders.personal(), lists(shelf, trusts.personal())));
  }

  @Produces
  @Singleton
  OcspSources ocspSources(AuthorityServers servers, ListShelf shelf, Trusts trusts) {
    return new OcspSources(
        responders(servers, lists(shelf, trusts.tokens())),
        responders(servers, lists(shelf, trusts.sealMakers())),
        responders(servers, lists(shelf, trusts.personal())),
        responders(servers, lists(shelf, trusts.timeStamps())));
  }

  @Produces
  @Singleton
  FormEvidence.Sources evidence(OcspSources responders, ListShelf shelf, Trusts trusts) {
    return new FormEvidence.Sources(
        evidence(responders.tokens(), shelf, trusts.tokens()),
        evidence(responders.personal(), shelf, trusts.personal()),
        evidence(responders.timeStamps(), shelf, trusts.timeStamps()));
  }

  private CertificateEvidence evidence(OcspSource responders, ListShelf shelf, Trust trust) {
    List<EvidenceSource> sources = sources(responders, lists(shelf, trust));
    return new CertificateEvidence(
        new CertificatePaths(trust), new EvidenceInOrder(sources, configuration.patience()));
  }

  private OcspSource responders(AuthorityServers servers, ListSource lists) {
    return new OcspSource(new OcspDesk(servers, terms(), lists, surroundings));
  }

  private OcspTerms terms() {
    return new OcspTerms(
        configuration.ocspResponder(),
        new OcspCheck(configuration.ocspNonceRequired(), configuration.ocspRememberedFor()),
        configuration.ocspRememberedFor(),
        MOST_REMEMBERED);
  }

  private ListSource lists(ListShelf shelf, Trust trust) {
    return new ListSource(
        shelf, new RevocationLists(trust), surroundings.offEventLoop(), surroundings.clock());
  }

  private RevocationPolicy policy(OcspSource responders, ListSource lists) {
    return new RevocationPolicy(
        sources(responders, lists),
        new RevocationTerms(outage(), configuration.issuersToo(), configuration.patience()),
        surroundings.offEventLoop());
  }

  private SourcesInOrder inOrder(OcspSource responders, ListSource lists) {
    return new SourcesInOrder(sources(responders, lists), configuration.patience());
  }

  private <T> List<T> sources(T responders, T lists) {
    return configuration.sources().stream()
        .flatMap(source -> source(source, responders, lists))
        .toList();
  }

  private static <T> Stream<T> source(Source source, T responders, T lists) {
    return switch (source) {
      case OCSP -> Stream.of(responders);
      case CRL -> Stream.of(lists);
      case NONE -> Stream.empty();
    };
  }

  /// Where nobody is asked, nobody can be refused for that.
  private WhenUnknown outage() {
    if (configuration.sources().contains(Source.NONE)) {
      return WhenUnknown.ADMIT;
    }
    return switch (configuration.whenUnknown()) {
      case REFUSE -> WhenUnknown.REFUSE;
      case ADMIT -> WhenUnknown.ADMIT;
    };
  }

  private Stream<String> places() {
    return configuration.crls().stream().flatMap(List::stream).map(String::strip);
  }

  private static boolean isAddress(String place) {
    return place.matches("https?://.+");
  }
}
