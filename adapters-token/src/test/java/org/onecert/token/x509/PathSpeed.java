package org.onecert.token.x509;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Credential;

/// How long it takes to refuse a certificate where the authorities that the operator named have one
/// name and certify each other. No proof, so it runs only if it is asked for: `-Dtest=PathSpeed`.
///
/// A mesh of 196 has fourteen keys, each certified by all of them, and all or one by the anchor
/// besides. A crowd of 196 has as many keys, each certified by its neighbour and by the anchor.
class PathSpeed {

  private static final int ROUNDS = 50;
  private static final List<Integer> SIDES = List.of(3, 5, 7, 10, 14);
  private static final int MOST = 196;

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  void of_a_refusal(Algorithm algorithm) {
    List<Credential> all =
        Stream.generate(() -> authority("CN=Mesh", algorithm)).limit(MOST).toList();
    SIDES.forEach(side -> mesh(algorithm, all.subList(0, side)));
    SIDES.forEach(side -> crowd(algorithm, all.subList(0, side * side)));
  }

  private static void mesh(Algorithm algorithm, List<Credential> keys) {
    Credential root = authority("CN=Root", algorithm);
    List<Credential> crossed =
        keys.stream().flatMap(one -> certified(one, keys.stream(), algorithm)).toList();
    String of = "%s, %d in a mesh, ".formatted(algorithm, crossed.size());
    Octets holder = unsound(keys.getLast(), algorithm);
    measure(of + "all anchored", holder, paths(root, anchored(crossed, keys, root, algorithm)));
    List<Credential> first = keys.subList(0, 1);
    measure(of + "one anchored", holder, paths(root, anchored(crossed, first, root, algorithm)));
  }

  private static void crowd(Algorithm algorithm, List<Credential> keys) {
    Credential root = authority("CN=Root", algorithm);
    List<Credential> chained =
        IntStream.range(0, keys.size())
            .mapToObj(
                i -> certified(keys.get(i), Stream.of(keys.get((i + 1) % keys.size())), algorithm))
            .flatMap(one -> one)
            .toList();
    var paths = paths(root, anchored(chained, keys, root, algorithm));
    String of = "%s, %d in a crowd, ".formatted(algorithm, keys.size());
    measure(of + "unsound", unsound(keys.getLast(), algorithm), paths);
    measure(of + "a stranger's", unsound(authority("CN=Mesh", algorithm), algorithm), paths);
  }

  /// With some keys that the anchor certifies too.
  private static List<Credential> anchored(
      List<Credential> others, List<Credential> keys, Credential root, Algorithm algorithm) {
    return Stream.concat(
            others.stream(),
            keys.stream().flatMap(one -> certified(one, Stream.of(root), algorithm)))
        .toList();
  }

  private static void measure(String what, Octets holder, CertificatePaths paths) {
    double first = refused(holder, paths);
    IntStream.range(0, ROUNDS).forEach(_ -> refused(holder, paths));
    List<Double> warm =
        Stream.generate(() -> refused(holder, paths)).limit(ROUNDS).sorted().toList();
    System.out.printf(
        "%s: first %.1f ms, then median %.1f ms and worst %.1f ms%n",
        what, first, warm.get(ROUNDS / 2), warm.getLast());
  }

  /// Milliseconds that the refusal took.
  private static double refused(Octets holder, CertificatePaths paths) {
    long begin = System.nanoTime();
    if (paths.lead(holder, Instant.now()) instanceof Accepted) {
      throw new AssertionError();
    }
    return (System.nanoTime() - begin) / 1e6;
  }

  private static CertificatePaths paths(Credential root, List<Credential> intermediates) {
    return new CertificatePaths(
        new Trust(
            new TrustAnchors(
                List.of(root.certificate()),
                intermediates.stream().map(Credential::certificate).toList())));
  }

  private static Credential authority(String name, Algorithm algorithm) {
    return TestCertificate.ofAuthority(name).withKey(algorithm).signedByItself();
  }

  /// A key as others certify it.
  private static Stream<Credential> certified(
      Credential key, Stream<Credential> issuers, Algorithm algorithm) {
    return issuers.map(issuer ->
        TestCertificate.ofAuthority("CN=Mesh").ofKeyOf(key, issuer, algorithm.signatureName()));
  }

  /// A certificate that nobody understands, which whoever validates the path sees at last.
  private static Octets unsound(Credential issuer, Algorithm algorithm) {
    return EncodedCertificate.of(
        TestCertificate.of("CN=Holder")
            .with(new ASN1ObjectIdentifier("1.2.3.4"), true, new DERUTF8String("?"))
            .signedBy(issuer, algorithm.signatureName())
            .certificate());
  }
}
