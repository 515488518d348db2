package org.onecert.token.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Deviation;

/// A file that bears the number of a form of ours, and in which octets of the form are others. What
/// was done to it is found by its text and its signatures, side by side with those that were kept.
record FormComparison(
    Octets form, String file, List<SignatureTrace> kept, List<SignatureTrace> presented) {

  private static final String END = "%%EOF";

  static FormComparison of(Octets form, Octets presented) {
    String file = text(presented);
    return new FormComparison(form, file, SignatureTrace.all(text(form)), SignatureTrace.all(file));
  }

  /// The first that applies; an altered page is what remains.
  Deviation deviation() {
    if (!isRelated()) {
      return Deviation.UNRELATED;
    }
    return Stream.<Supplier<Optional<Deviation>>>of(
            this::moved, this::missing, this::ranges, this::gaps, this::signatures)
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Deviation.ALTERED);
  }

  /// Whether it begins with what was printed, or has a signature of the form.
  private boolean isRelated() {
    String printed = text(form).substring(0, text(form).indexOf(END) + END.length());
    List<String> ours = digits(kept);
    return file.startsWith(printed) || digits(presented).stream().anyMatch(ours::contains);
  }

  private Optional<Deviation> moved() {
    int longest = kept.stream().mapToInt(SignatureTrace::longest).max().orElse(0);
    boolean moved = presented.stream().anyMatch(trace -> isMoved(trace, longest));
    return objection(moved, Deviation.SIGNED_PART_MOVED);
  }

  /// Whether all that was signed is there, and more in its midst than the longest signature.
  private static boolean isMoved(SignatureTrace trace, int longest) {
    return CoveredRange.of(trace)
        .filter(range -> range.gap().length() > longest)
        .filter(range -> !trace.values().equals(List.of(range.gap())))
        .filter(range -> isOver(trace, range))
        .isPresent();
  }

  private static boolean isOver(SignatureTrace trace, CoveredRange range) {
    try {
      byte[] covered = range.octets(trace.file());
      return trace
          .digits()
          .flatMap(SignatureEncodings::read)
          .filter(value -> value.statement().isOver(covered))
          .isPresent();
    } catch (RuntimeException malformed) {
      return false;
    }
  }

  private Optional<Deviation> missing() {
    boolean missing = digits(presented).size() < kept.size();
    return objection(missing, Deviation.SIGNATURE_MISSING);
  }

  private Optional<Deviation> ranges() {
    boolean forged = presented.stream().anyMatch(trace -> CoveredRange.of(trace).isEmpty());
    return objection(forged, Deviation.RANGE_FORGED);
  }

  private Optional<Deviation> gaps() {
    boolean widened =
        presented.stream()
            .anyMatch(trace ->
                !CoveredRange.of(trace)
                    .map(range -> List.of(range.gap()))
                    .equals(Optional.of(trace.values())));
    return objection(widened, Deviation.GAP_WIDENED);
  }

  private Optional<Deviation> signatures() {
    List<String> ours = digits(kept);
    List<String> theirs = digits(presented);
    return IntStream.range(0, ours.size())
        .mapToObj(i -> SignatureComparison.between(ours.get(i), theirs.get(i)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Deviation> objection(boolean applies, Deviation deviation) {
    return applies ? Optional.of(deviation) : Optional.empty();
  }

  private static List<String> digits(List<SignatureTrace> traces) {
    return traces.stream().map(SignatureTrace::digits).flatMap(Optional::stream).toList();
  }

  private static String text(Octets file) {
    return new String(file.toArray(), StandardCharsets.ISO_8859_1);
  }
}
