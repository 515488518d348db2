package org.onecert.token.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.signing.Seal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.token.VirtualToken;

/// Where sketched seals of one token are shown to a [SealOffice].
final class SealCounter {

  static final Authority AUTHORITY = Authority.p256();
  static final VirtualToken TOKEN = AUTHORITY.issue();

  private final SealOffice office = SealOffice.trusting(AUTHORITY);

  SealSketch sketch(SealVersion version) {
    return SealSketch.of(version, TOKEN);
  }

  Outcome<Seal> isShown(byte[] octets) {
    return office.isShown(octets, TOKEN);
  }

  void accepts(SealSketch sketch) {
    assertThat(isShown(sketch.signed(AUTHORITY))).isInstanceOf(Accepted.class);
  }

  void findsMalformed(SealSketch sketch) {
    refuses(sketch, SealRefusal.SEAL_MALFORMED);
  }

  void refuses(SealSketch sketch, SealRefusal reason) {
    assertThat(isShown(sketch.signed(AUTHORITY))).isEqualTo(Outcome.refused(reason));
  }
}
