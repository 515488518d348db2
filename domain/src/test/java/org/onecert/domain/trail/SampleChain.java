package org.onecert.domain.trail;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.onecert.domain.Samples;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.TrailLine.Chained;
import org.onecert.domain.trail.TrailLine.End;
import org.onecert.domain.trail.TrailLine.Sealed;
import org.onecert.domain.trail.TrailLine.Start;

/// A chain as a server makes it, and its export, for tests that then tamper with it.
public final class SampleChain {

  private final SealingKey key;
  private final SealKeys keys;
  private final List<TrailLine> lines = new ArrayList<>();
  private Head head = Head.NONE;
  private Optional<Seal> last = Optional.empty();

  public SampleChain() {
    this(pair("sample"));
  }

  private SampleChain(Named pair) {
    this.key = new SealingKey(pair.id(), pair.pair().getPrivate());
    this.keys = new SealKeys(Map.of(pair.id(), pair.pair().getPublic()));
    lines.add(new Start(0, Head.NONE, Samples.NOW));
  }

  public SealKeys keys() {
    return keys;
  }

  public Chaining chaining() {
    return new Chaining(key, keys);
  }

  public Head head() {
    return head;
  }

  public Optional<Seal> lastSeal() {
    return last;
  }

  /// Chains genuine entries and seals them.
  public SampleChain sealed(int entries) {
    return sealed(genuine(head.position() + 1, entries), Samples.NOW);
  }

  public SampleChain sealed(List<PlacedEntry> entries, Instant at) {
    var state = new ChainState(last, Optional.empty(), false, entries, false);
    var extended = (Extended) chaining().extend(Head.NONE, state, at);
    for (int i = 0; i < extended.links().size(); i++) {
      lines.add(new Chained(extended.links().get(i).head(), judged(entries.get(i), extended, i)));
    }
    head = extended.statement().head();
    last = Optional.of(extended.seal());
    lines.add(new Sealed(head.position(), extended.seal()));
    return this;
  }

  private static PlacedEntry judged(PlacedEntry entry, Extended extended, int number) {
    return new PlacedEntry(
        entry.entry(), entry.place(), extended.links().get(number).authenticity());
  }

  /// The export of all of it.
  public List<TrailLine> export() {
    List<TrailLine> export = new ArrayList<>(lines);
    export.add(new End(head.position(), false));
    return export;
  }

  public static List<PlacedEntry> genuine(long first, int entries) {
    return LongStream.range(first, first + entries)
        .mapToObj(number -> placed(number, Authenticity.GENUINE))
        .toList();
  }

  public static PlacedEntry placed(long number, Authenticity authenticity) {
    return new PlacedEntry(
        entry(number), new Place(Long.toString(1000 + number), number), authenticity);
  }

  public static KeptEntry entry(long number) {
    return new KeptEntry(
        new UUID(7, number),
        Map.of(
            Field.AT, "2026-11-22T02:00:00Z",
            Field.ACT, "LOG_IN",
            Field.CLIENT, "192.0.2." + number % 250,
            Field.ENTERPRISE_NAME, "上海市松江区建筑建材业管理中心"));
  }

  /// A key that nobody published.
  public static SealingKey foreignKey() {
    return new SealingKey("sample", pair("foreign").pair().getPrivate());
  }

  private static Named pair(String id) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return new Named(id, generator.generateKeyPair());
    } catch (GeneralSecurityException everyJdkCan) {
      throw new IllegalStateException(everyJdkCan);
    }
  }

  private record Named(String id, KeyPair pair) {}
}
