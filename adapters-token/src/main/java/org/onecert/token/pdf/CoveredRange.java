package org.onecert.token.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onecert.token.pdf.SignatureTrace.Span;

/// What a signature says it covers: from the first octet to a gap, and from there on for a while
/// (ISO 32000-1, 12.8.1).
///
/// @param length of what follows the gap
record CoveredRange(Span gap, int length) {

  /// Empty if no signature made here could have such a range: there is not one, it is not of four
  /// numbers, does not begin at the first octet, goes back, or leaves the file.
  static Optional<CoveredRange> of(SignatureTrace trace) {
    return Optional.of(trace.ranges())
        .filter(ranges -> ranges.size() == 1)
        .map(ranges -> Arrays.asList(ranges.getFirst().strip().split("\\s+")))
        .filter(numbers -> numbers.stream().allMatch(number -> number.matches("\\d{1,9}")))
        .flatMap(numbers -> of(numbers.stream().map(Integer::valueOf).toList(), trace.file()));
  }

  private static Optional<CoveredRange> of(List<Integer> numbers, String file) {
    boolean good =
        numbers.size() == 4
            && numbers.get(0) == 0
            && numbers.get(1) <= numbers.get(2)
            && numbers.get(2) + numbers.get(3) <= file.length();
    return good
        ? Optional.of(new CoveredRange(new Span(numbers.get(1), numbers.get(2)), numbers.get(3)))
        : Optional.empty();
  }

  byte[] octets(String file) {
    String covered = file.substring(0, gap.from()) + file.substring(gap.to(), gap.to() + length);
    return covered.getBytes(StandardCharsets.ISO_8859_1);
  }
}
