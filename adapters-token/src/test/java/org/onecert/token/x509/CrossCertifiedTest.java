package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.fixtures.keys.Credential;

/// Authorities of one name that have all certified each other: the ways through them are more than
/// anybody can try. What a search costs is counted, not timed.
@DisplayName("L-3 A search among authorities that certify each other")
class CrossCertifiedTest {

  private static final int MANY = 12;
  private static final Credential ROOT = TestCertificate.ofAuthority("CN=Root").signedByItself();

  private final List<Credential> mesh =
      IntStream.range(0, MANY)
          .mapToObj(_ -> TestCertificate.ofAuthority("CN=Mesh").signedByItself())
          .toList();

  @Test
  void ends_at_once_where_no_way_leads_to_an_anchor() {
    var search = search(crossed());

    assertThat(search.first(holder(mesh.getFirst()).certificate())).isEmpty();
    assertThat(search.limit().steps()).isZero();
    assertThat(search.limit().validations()).isZero();
  }

  @Test
  void finds_the_shortest_path() {
    var search = search(anchored());
    var holder = holder(mesh.getLast()).certificate();

    assertThat(search.first(holder))
        .hasValueSatisfying(path -> assertThat(path.certificates()).hasSize(3));
    assertThat(search.limit().validations()).isOne();
  }

  @Test
  void is_given_up_where_every_path_is_unsound() {
    var search = search(anchored());
    var unsound =
        TestCertificate.of("CN=Holder")
            .with(new ASN1ObjectIdentifier("1.2.3.4"), true, new DERUTF8String("?"))
            .signedBy(mesh.getFirst())
            .certificate();

    assertThat(search.first(unsound)).isEmpty();
    assertThat(search.limit().isReached()).isTrue();
    assertThat(search.limit().validations()).isLessThanOrEqualTo(SearchLimit.VALIDATIONS);
    assertThat(search.limit().steps()).isLessThanOrEqualTo(SearchLimit.STEPS);
  }

  @Test
  void looks_at_no_more_signatures_than_there_are_keys() {
    var search = search(anchored());
    var stranger = TestCertificate.ofAuthority("CN=Mesh").signedByItself();

    assertThat(search.first(holder(stranger).certificate())).isEmpty();
    assertThat(search.limit().signatures()).isEqualTo(MANY);
  }

  private static PathSearch search(List<Credential> intermediates) {
    return new PathFinder(
            new TrustAnchors(
                List.of(ROOT.certificate()),
                intermediates.stream().map(Credential::certificate).toList()))
        .search(Instant.now());
  }

  private static Credential holder(Credential issuer) {
    return TestCertificate.of("CN=Holder").signedBy(issuer);
  }

  /// Everybody certified by everybody else.
  private List<Credential> crossed() {
    List<Credential> all = new ArrayList<>(mesh);
    for (Credential holder : mesh) {
      mesh.stream()
          .filter(issuer -> !issuer.equals(holder))
          .map(issuer -> TestCertificate.ofAuthority("CN=Mesh").ofKeyOf(holder, issuer))
          .forEach(all::add);
    }
    return all;
  }

  /// And by the anchor too.
  private List<Credential> anchored() {
    List<Credential> all = crossed();
    mesh.forEach(one -> all.add(TestCertificate.ofAuthority("CN=Mesh").ofKeyOf(one, ROOT)));
    return all;
  }
}
