package org.onecert.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class SerialNumberTest {

  @Test
  void keeps_the_zero_that_an_even_length_needs() {
    assertThat(SerialNumber.of(new BigInteger("A1", 16)).hex()).isEqualTo("A1");
    assertThat(SerialNumber.of(BigInteger.TEN).hex()).isEqualTo("0A");
  }

  @Test
  void is_upper_case_hexadecimal_as_the_manual_prints_it() {
    assertThat(SerialNumber.of(new BigInteger("416da854c04a497dac56f005d748fc90", 16)).hex())
        .isEqualTo("416DA854C04A497DAC56F005D748FC90");
  }

  @Test
  void is_neither_negative_nor_longer_than_twenty_octets() {
    assertThatThrownBy(() -> SerialNumber.of(BigInteger.ONE.negate()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SerialNumber.of(BigInteger.ONE.shiftLeft(160)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
