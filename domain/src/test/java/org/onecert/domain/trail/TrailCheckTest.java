package org.onecert.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.domain.trail.Finding.BeginningMissing;
import org.onecert.domain.trail.Finding.ChainRewritten;
import org.onecert.domain.trail.Finding.EndMissing;
import org.onecert.domain.trail.Finding.EntryAltered;
import org.onecert.domain.trail.Finding.EntryForged;
import org.onecert.domain.trail.Finding.EntryInserted;
import org.onecert.domain.trail.Finding.EntryMissing;
import org.onecert.domain.trail.Finding.ExportCutShort;
import org.onecert.domain.trail.Finding.LinksMissing;
import org.onecert.domain.trail.Finding.NotSealed;
import org.onecert.domain.trail.Finding.PartMissing;
import org.onecert.domain.trail.Finding.SealForged;
import org.onecert.domain.trail.Finding.SealMissing;
import org.onecert.domain.trail.Finding.WitnessContradicts;
import org.onecert.domain.trail.TrailLine.Chained;
import org.onecert.domain.trail.TrailLine.End;
import org.onecert.domain.trail.TrailLine.Gone;
import org.onecert.domain.trail.TrailLine.Sealed;
import org.onecert.domain.trail.TrailLine.Start;
import org.onecert.domain.trail.TrailLine.Stray;

@DisplayName("P-2: the check of an export")
class TrailCheckTest {

  /// Lines: 0 start, 1-3 entries, 4 seal, 5-6 entries 4 and 5, 7 seal, 8 end.
  private final SampleChain chain = new SampleChain().sealed(3).sealed(2);

  private final List<TrailLine> export = chain.export();

  @Test
  void finds_nothing_in_a_whole_one() {
    assertThat(check())
        .isEqualTo(
            new TrailReport(List.of(), 5, 1, 5, 0, List.of(), Optional.of(Samples.NOW), false));
  }

  @Test
  void finds_an_entry_that_was_altered() {
    export.set(2, altered((Chained) export.get(2)));

    assertThat(check().findings()).containsExactly(new EntryAltered(2));
  }

  @Test
  void finds_an_entry_that_was_altered_with_the_whole_chain_made_anew() {
    Chained altered = altered((Chained) export.get(2));
    Head second = head(1).with(altered.entry());
    export.set(2, new Chained(second, altered.entry()));
    export.set(3, new Chained(second.with(entry(3)), entry(3)));

    assertThat(check().findings()).containsExactly(new ChainRewritten(3), new EntryAltered(4));
  }

  @Test
  void finds_two_entries_that_changed_places() {
    Chained one = (Chained) export.get(1);
    Chained two = (Chained) export.get(2);
    export.set(1, new Chained(one.head(), two.entry()));
    export.set(2, new Chained(two.head(), one.entry()));

    assertThat(check().findings()).containsExactly(new EntryAltered(1), new EntryAltered(2));
  }

  @Test
  void finds_an_entry_that_was_deleted() {
    export.set(2, new Gone(head(2)));

    assertThat(check().findings()).containsExactly(new EntryMissing(2));
  }

  @Test
  void finds_an_entry_that_was_deleted_with_its_link() {
    export.remove(2);

    assertThat(check().findings()).containsExactly(new LinksMissing(2, 2));
  }

  @Test
  void finds_an_entry_that_was_deleted_with_its_link_and_the_rest_renumbered() {
    export.remove(2);
    export.set(2, new Chained(new Head(2, head(3).hash()), entry(3)));

    assertThat(check().findings()).contains(new EntryAltered(2), new ChainRewritten(3));
  }

  @Test
  void finds_entries_that_were_inserted() {
    KeptEntry stray = SampleChain.entry(77);
    export.add(3, new Stray(stray, new Place("1002", 77)));
    export.add(6, new Chained(head(3), SampleChain.placed(78, Authenticity.GENUINE)));

    assertThat(check().findings())
        .containsExactly(new EntryInserted(stray.name()), new EntryInserted(new UUID(7, 78)));
  }

  @Test
  void finds_an_entry_that_the_server_had_not_written() {
    chain.sealed(List.of(SampleChain.placed(6, Authenticity.FORGED)), Samples.NOW);

    assertThat(check(chain.export()).findings()).containsExactly(new EntryForged(6));
  }

  @Test
  void counts_entries_that_nobody_can_vouch_for() {
    SampleChain old = new SampleChain();
    old.sealed(List.of(SampleChain.placed(1, Authenticity.EARLIER)), Samples.NOW).sealed(1);

    TrailReport report = check(old, old.export(), List.of());
    assertThat(report.isWhole()).isTrue();
    assertThat(report.earlier()).isEqualTo(1);
  }

  @Test
  void finds_a_seal_by_another_key() {
    SealStatement statement = ((Sealed) export.get(7)).seal().claim().orElseThrow();
    export.set(7, new Sealed(5, SampleChain.foreignKey().seal(statement)));

    assertThat(check().findings()).containsExactly(new SealForged(5), new NotSealed(4, 5));
  }

  @Test
  void finds_a_seal_that_was_set_on_something_else() {
    export.set(7, new Sealed(5, ((Sealed) export.get(4)).seal()));

    assertThat(check().findings()).contains(new SealForged(5));
  }

  @Test
  void finds_that_a_seal_is_missing() {
    export.remove(4);
    assertThat(check().findings()).containsExactly(new SealMissing(3));

    List<TrailLine> longer = chain.sealed(1).export();
    longer.remove(7);
    assertThat(check(longer).findings()).containsExactly(new SealMissing(5));
  }

  @Test
  void finds_what_no_seal_covers() {
    export.remove(7);

    assertThat(check().findings()).containsExactly(new NotSealed(4, 5));
  }

  @Test
  void finds_that_the_end_was_cut_off_behind_a_witness() {
    List<TrailLine> cut = new ArrayList<>(export.subList(0, 5));
    cut.add(new End(3, false));

    assertThat(check(cut).findings()).isEmpty();
    assertThat(check(chain, cut, List.of(chain.head())).findings())
        .containsExactly(new EndMissing(chain.head()));
  }

  @Test
  void does_not_miss_what_was_sealed_after_the_export() {
    List<TrailLine> before = new ArrayList<>(export.subList(0, 5));
    before.add(new End(3, false));

    assertThat(seenAt(before, Samples.NOW.plusSeconds(1)).findings()).isEmpty();
    assertThat(seenAt(before, Samples.NOW.minusSeconds(61)).findings())
        .containsExactly(new EndMissing(chain.head()));
  }

  private TrailReport seenAt(List<TrailLine> lines, Instant sealedAt) {
    Witness witness = new Witness(chain.head(), Optional.of(sealedAt));
    TrailCheck check = new TrailCheck(chain.keys(), List.of(witness));
    lines.forEach(check::take);
    return check.report();
  }

  @Test
  void finds_that_a_witness_has_seen_another_chain() {
    Head witness = new Head(3, "a".repeat(64));

    assertThat(check(chain, export, List.of(witness, head(3))).findings())
        .contains(new WitnessContradicts(witness));
    assertThat(check(chain, export, List.of(head(2), head(5))).findings()).isEmpty();
  }

  @Test
  void finds_that_the_beginning_is_missing_before_its_time() {
    assertThat(check(withoutBeginning(Duration.ofDays(100))).findings())
        .containsExactly(new BeginningMissing(3));
    assertThat(check(withoutBeginning(Duration.ofDays(181))).findings()).isEmpty();
  }

  @Test
  void finds_that_the_beginning_is_missing_with_its_seal() {
    List<TrailLine> rest = withoutBeginning(Duration.ofDays(181));
    rest.remove(1);

    assertThat(check(rest).findings()).containsExactly(new BeginningMissing(3));
  }

  @Test
  void joins_the_parts_of_an_export() {
    TrailLine end = new End(3, true);
    TrailLine start = new Start(3, head(3), Samples.NOW);
    export.addAll(5, List.of(end, start, export.get(4)));

    assertThat(check().isWhole()).isTrue();
  }

  @Test
  void finds_that_parts_do_not_join() {
    export.addAll(3, List.of(new End(2, true), new Start(4, head(4), Samples.NOW)));
    export.subList(5, 8).clear();

    assertThat(check().findings()).contains(new PartMissing(3, 4));
  }

  @Test
  void finds_that_a_part_is_cut_short() {
    export.removeLast();

    assertThat(check().findings()).containsExactly(new ExportCutShort(5));
  }

  private List<TrailLine> withoutBeginning(Duration age) {
    List<TrailLine> rest = new ArrayList<>(export.subList(4, 9));
    rest.addFirst(new Start(0, head(3), Samples.NOW.plus(age)));
    return rest;
  }

  private static Chained altered(Chained line) {
    KeptEntry entry = line.entry().entry();
    KeptEntry altered = new KeptEntry(entry.name(), Map.of(Field.ACT, "LOG_OUT"));
    return new Chained(
        line.head(), new PlacedEntry(altered, line.entry().place(), line.entry().authenticity()));
  }

  private Head head(int position) {
    return chained(position).head();
  }

  private PlacedEntry entry(int position) {
    return chained(position).entry();
  }

  private Chained chained(int position) {
    return chain.export().stream()
        .filter(Chained.class::isInstance)
        .map(Chained.class::cast)
        .filter(line -> line.head().position() == position)
        .findFirst()
        .orElseThrow();
  }

  private TrailReport check() {
    return check(export);
  }

  private TrailReport check(List<TrailLine> lines) {
    return check(chain, lines, List.of());
  }

  private static TrailReport check(SampleChain chain, List<TrailLine> lines, List<Head> seen) {
    TrailCheck check = new TrailCheck(chain.keys(), seen.stream().map(Witness::of).toList());
    lines.forEach(check::take);
    return check.report();
  }
}
