package org.onecert.rest.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.rest.problem.FieldError;
import org.onecert.rest.problem.FieldFault;
import org.onecert.rest.problem.ProblemException;

class RegistryCsvTest {

  private static final String HEADER = String.join(",", RegistryCsv.HEADER);
  private static final String ROW =
      "1231011742505934X2,甲公司,国有企业,上海市松江区,张三,residentId,11010219840406970X";

  private static List<RegistryEntry> read(String csv) {
    return Registrations.ofCsv(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static List<FieldError> errors(byte[] csv) {
    try {
      Registrations.ofCsv(csv);
      return List.of();
    } catch (ProblemException refused) {
      return refused.problem().errors();
    }
  }

  private static List<FieldError> errors(String csv) {
    return errors(csv.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void may_end_its_lines_either_way(String end) {
    assertThat(read(HEADER + end + ROW + end)).hasSize(1);
    assertThat(read(HEADER + end + ROW)).hasSize(1);
  }

  @Test
  void may_begin_with_a_byte_order_mark() {
    assertThat(read("\uFEFF" + HEADER + "\n" + ROW)).hasSize(1);
  }

  @Test
  void may_quote_its_fields() {
    String row = ROW.replace("甲公司", "\"甲,\"\"乙\"\"公司\"");

    assertThat(read(HEADER + "\n" + row).getFirst().name().value()).isEqualTo("甲,\"乙\"公司");
  }

  @Test
  void may_be_empty() {
    assertThat(read(HEADER)).isEmpty();
  }

  @Test
  void counts_lines_within_quotes() {
    String broken = ROW.replace("甲公司", "\"甲\n公司\"");

    assertThat(errors(HEADER + "\n" + broken + "\nshort\n"))
        .extracting(FieldError::field)
        .containsExactly("line 2.name", "line 4");
  }

  @Test
  void names_an_enterprise_once() {
    assertThat(errors(HEADER + "\n" + ROW + "\n" + ROW))
        .containsExactly(new FieldError("line 3.uscc", FieldFault.REPEATED, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "uscc", "\"uscc", "a,b,c,d,e,f,g"})
  void has_the_one_header(String header) {
    assertThat(errors(header + "\n" + ROW))
        .containsExactly(new FieldError("line 1", FieldFault.NOT_A_CSV_LINE, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a", "a\"b", "\"a\"b,c", "a\rb"})
  void has_well_formed_lines(String row) {
    assertThat(errors(HEADER + "\n" + row)).extracting(FieldError::field).containsExactly("line 2");
  }

  @Test
  void is_utf8() {
    assertThat(errors((HEADER + "\n" + ROW).getBytes(Charset.forName("GBK"))))
        .containsExactly(new FieldError("body", FieldFault.NOT_UTF8, ""));
  }

  @Test
  void tells_a_hundred_faults_and_no_more() {
    assertThat(errors(HEADER + "\nx".repeat(1000))).hasSize(100);
  }

  @Test
  void is_taken_over_whole_or_not_at_all() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> read(HEADER + "\n" + ROW + "\nx"));
  }
}
