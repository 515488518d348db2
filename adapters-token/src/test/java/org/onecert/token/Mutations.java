package org.onecert.token;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What becomes of good octets when somebody tampers with them: always the same, so that a failure
/// comes again.
public final class Mutations {

  private static final byte[] TELLING = {0, 1, 0x7f, (byte) 0x80, (byte) 0x84, (byte) 0xff, 0x30};

  private Mutations() {}

  /// The octets themselves, and so many that were made of them.
  public static Stream<byte[]> of(byte[] octets, int count) {
    var random = new Random(octets.length);
    return Stream.concat(
        Stream.of(octets), IntStream.range(0, count).mapToObj(_ -> mutated(octets, random)));
  }

  private static byte[] mutated(byte[] octets, Random random) {
    byte[] altered = octets.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      altered = once(altered, random);
    }
    return altered;
  }

  private static byte[] once(byte[] octets, Random random) {
    int at = random.nextInt(octets.length);
    return switch (random.nextInt(4)) {
      case 0 -> with(octets, at, (byte) (octets[at] ^ 1 << random.nextInt(8)));
      case 1 -> with(octets, at, TELLING[random.nextInt(TELLING.length)]);
      case 2 -> Arrays.copyOf(octets, Math.max(1, at));
      default -> copied(octets, at, random.nextInt(octets.length));
    };
  }

  private static byte[] with(byte[] octets, int at, byte other) {
    octets[at] = other;
    return octets;
  }

  /// A stretch of the octets stands where others stood.
  private static byte[] copied(byte[] octets, int from, int to) {
    int length = Math.min(16, octets.length - Math.max(from, to));
    System.arraycopy(octets.clone(), from, octets, to, length);
    return octets;
  }
}
