package org.onecert.token.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.smallrye.mutiny.Uni;
import java.math.BigInteger;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Publication;
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Request;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Waiting;
import org.onecert.token.x509.CertificatePath;

/// The issuer of tokens answers by OCSP and lists, its root by a list that the operator named.
@DisplayName("L-3 What proves that nothing on a path was revoked")
class EvidenceTest {

  private final Authority authority = Authority.p256();
  private final Octets rootList = Octets.of(authority.revocationListOf(Role.ROOT));
  private final AtomicInteger questions = new AtomicInteger();
  private final LocalServer server =
      LocalServer.start(
          0,
          List.of(
              Route.of("POST /ocsp", this::answer),
              Route.of("GET /issuing", _ -> list(authority.revocationList())),
              Route.of("GET /root", _ -> list(rootList.toArray())),
              Route.of("GET /before", _ -> list(authority.revocationListOf(Role.ISSUING)))));

  private final URI url = server.url().resolve("/");
  private final Inquiry inquiry = asked(Inquiry.of(authority, url));
  private final OcspSource responders = inquiry.responders();
  private final ListSource lists = inquiry.lists();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void is_the_whole_path_and_an_answer_or_a_list_for_each_below_the_anchor() {
    var token = token("issuing", "ocsp");
    var evidence = evidence(token, responders, lists);
    assertPath(token, evidence);
    assertThat(evidence.answers()).hasSize(1);
    assertThat(evidence.lists()).containsExactly(rootList);
  }

  @Test
  void is_a_list_where_the_responder_is_gone() {
    var token = token("issuing", "gone");
    var evidence = evidence(token, responders, lists);
    assertPath(token, evidence);
    assertThat(evidence.answers()).isEmpty();
    assertThat(evidence.lists()).hasSize(2).doesNotHaveDuplicates().contains(rootList);
  }

  @Test
  void is_there_once_however_many_paths_need_it() {
    var one = token("issuing", "ocsp");
    var other = token("issuing", "ocsp");
    var evidence = evidence(one, lists).and(evidence(other, lists)).and(evidence(one, lists));
    assertThat(evidence.certificates()).hasSize(4).doesNotHaveDuplicates();
    assertThat(evidence.lists()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void is_asked_for_anew_although_an_answer_is_remembered() {
    var token = token("issuing", "ocsp");
    inquiry.heardOf(token, responders);
    inquiry.heardOf(token, responders);
    assertThat(questions).hasValue(1);
    var first = Waiting.result(responders.evidence(inquiry.path(token)));
    var second = Waiting.result(responders.evidence(inquiry.path(token)));
    assertThat(questions).hasValue(3);
    assertThat(first.answers()).doesNotContainAnyElementsOf(second.answers());
  }

  @Test
  void of_an_anchor_is_itself() {
    var path = new CertificatePath(List.of(authority.anchor()));
    assertThat(Waiting.result(inOrder().of(path)).certificates())
        .isEqualTo(encoded(authority.anchor()));
  }

  @Test
  void cannot_be_had_of_whoever_was_revoked() {
    var token = token("issuing", "gone");
    authority.revoke(token);
    assertThat(why(token, lists, responders)).isEqualTo(revoked(token));
    assertThat(why(token, responders, lists)).isEqualTo(revoked(token));
  }

  private static String revoked(VirtualToken token) {
    return "certificate " + token.serialNumber() + " was revoked";
  }

  @Test
  void cannot_be_had_where_one_knows_of_a_revocation_that_another_has_not_heard_of() {
    var token = token("before", "ocsp");
    authority.revoke(token);
    assertThat(evidence(token, lists).lists()).hasSize(2);
    assertThat(why(token, responders, lists)).isEqualTo(revoked(token));
  }

  @Test
  void counts_a_revocation_before_whatever_could_not_be_had_earlier() {
    var token = token("issuing", "ocsp");
    Uni<Evidence> revoked =
        Uni.createFrom()
            .<Evidence>failure(new CertificateRevoked(inquiry.path(token)))
            .onFailure()
            .call(() -> Uni.createFrom().nullItem().onItem().delayIt().by(Duration.ofMillis(50)));
    Uni<Evidence> gone = Uni.createFrom().failure(new RevocationUnavailable("gone"));
    assertThat(catchThrowable(() -> Waiting.result(EvidenceInOrder.all(List.of(gone, revoked)))))
        .isInstanceOf(CertificateRevoked.class);
  }

  @Test
  void cannot_be_had_without_a_source() {
    assertThat(why(token("issuing", "ocsp"))).endsWith(": no source of revocation is configured");
  }

  @Test
  void cannot_be_had_where_no_source_has_it_and_each_says_why() {
    assertThat(why(token("gone", "gone"), responders, lists))
        .startsWith("certificate ")
        .endsWith(
            ": 127.0.0.1: status 404;"
                + " no revocation list shows it unrevoked; 127.0.0.1: status 404");
  }

  @Test
  void is_not_waited_for_without_end() {
    EvidenceSource silent = _ -> Uni.createFrom().nothing();
    var token = token("issuing", "ocsp");
    inquiry.heardOf(token, lists);
    var impatient = new EvidenceInOrder(List.of(silent, lists), Duration.ofMillis(300));
    var evidence = Waiting.result(impatient.of(inquiry.path(token)));
    assertThat(evidence.lists()).hasSize(2);
  }

  @Test
  void is_no_list_that_a_form_cannot_carry() {
    for (int serial = 1; serial <= 20_000; serial++) {
      authority.revocations().revoke(BigInteger.valueOf(serial), Instant.EPOCH);
    }
    var token = token("issuing", "gone");
    assertThat(authority.revocationList()).hasSizeBetween(512 * 1024, 1 << 20);
    assertThat(inquiry.heardOf(token, lists)).isInstanceOf(NotRevoked.class);
    assertThat(why(token, lists)).endsWith(": its revocation list is too long for a form");
  }

  private void assertPath(VirtualToken token, Evidence evidence) {
    var issuing = authority.intermediates().getFirst();
    assertThat(evidence.certificates())
        .isEqualTo(encoded(token.signingCertificate(), issuing, authority.anchor()));
  }

  private static List<Octets> encoded(X509Certificate... certificates) {
    return Evidence.certificates(List.of(certificates)).certificates();
  }

  private Evidence evidence(VirtualToken token, EvidenceSource... sources) {
    return Waiting.result(inOrder(sources).of(inquiry.path(token)));
  }

  private String why(VirtualToken token, EvidenceSource... sources) {
    var failure = catchThrowable(() -> evidence(token, sources));
    return String.valueOf(failure.getMessage());
  }

  private static EvidenceInOrder inOrder(EvidenceSource... sources) {
    return new EvidenceInOrder(List.of(sources), Duration.ofSeconds(20));
  }

  private Inquiry asked(Inquiry one) {
    return one.with(one.setting().wanting(url.resolve("/root")));
  }

  private Answer answer(Request request) {
    questions.incrementAndGet();
    return Answer.binary("application/ocsp-response", authority.ocsp(request.body()));
  }

  private static Answer list(byte[] list) {
    return Answer.binary("application/pkix-crl", list);
  }

  private VirtualToken token(String list, String responder) {
    var enterprise = new SampleEnterprises(Surroundings.real().random()).next();
    return authority.issue(
        TokenOrder.forEnterprise(enterprise)
            .publishedAt(Publication.at(url + list, url + responder)));
  }
}
