package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.MainActivation;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.people.SampleEnterprise;
import org.onecert.fixtures.people.SamplePerson;

class FormTest {

  private static Octets print(MainActivation activation) {
    var details = new FormDetails(Samples.AUTHORITY, Samples.SESSION, Samples.PRINTED);
    return new FormPdf(new Fonts('F')).of(MainActivationForm.content(activation, details), details);
  }

  private static void keep(String name, Octets pdf) throws IOException {
    Files.createDirectories(Path.of("target/forms"));
    Files.write(Path.of("target/forms", name), pdf.toArray());
  }

  @Test
  void is_the_same_when_printed_again() throws IOException {
    var token = Authority.rsa().issue(Samples.ENTERPRISE);
    var one = print(Samples.activation(token));
    keep("plain.pdf", one);
    assertThat(print(Samples.activation(token))).isEqualTo(one);
  }

  @Test
  void long_values() throws IOException {
    var token = Authority.rsa().issue(Samples.ENTERPRISE);
    var e = Samples.ENTERPRISE;
    String l = "上海市长名称有限责任公司".repeat(17).substring(0, 200);
    var p = new SamplePerson(l, e.representative().residentId(), e.representative().mobile());
    keep(
        "long.pdf",
        print(Samples.activation(token, new SampleEnterprise(l, e.uscc(), l, l, p), new Line(l))));
    String r = "朱镕基喆堃㐂𠮷野屋𠀀𪚥ABC𰻝😀é";
    var q = new SamplePerson(r, e.representative().residentId(), e.representative().mobile());
    keep(
        "rare.pdf",
        print(
            Samples.activation(
                token,
                new SampleEnterprise("上海" + r + "有限公司", e.uscc(), "𠮷".repeat(200), r, q),
                new Line(r))));
    String x = "😀".repeat(200);
    var y = new SamplePerson(x, e.representative().residentId(), e.representative().mobile());
    keep(
        "emoji.pdf",
        print(Samples.activation(token, new SampleEnterprise(x, e.uscc(), x, x, y), new Line(x))));
  }
}
