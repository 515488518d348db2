package org.onecert.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Extension.Halted;
import org.onecert.domain.trail.Extension.Trouble;
import org.onecert.domain.trail.Extension.Unchanged;
import org.onecert.domain.trail.Extension.Waiting;

@DisplayName("P-2: going on with the chain")
class ChainingTest {

  private final SampleChain chain = new SampleChain();

  @Test
  void seals_the_new_head_and_names_the_one_before() {
    chain.sealed(3);
    Head before = chain.head();

    Extended extended = (Extended) extend(SampleChain.genuine(4, 2));

    SealStatement statement = chain.keys().verify(extended.seal()).orElseThrow();
    assertThat(extended.links()).extracting(link -> link.head().position()).containsExactly(4L, 5L);
    assertThat(statement)
        .isEqualTo(
            new SealStatement(
                extended.links().getLast().head(), NOW, 0, new Place("1005", 5), before));
  }

  @Test
  void changes_nothing_when_nothing_is_settled() {
    chain.sealed(3);

    assertThat(extend(List.of())).isEqualTo(new Unchanged(chain.head()));
  }

  @Test
  void says_that_entries_wait_until_they_are_settled() {
    chain.sealed(3);
    var state = new ChainState(chain.lastSeal(), Optional.empty(), false, List.of(), true);

    assertThat(chain.chaining().extend(Head.NONE, state, NOW)).isEqualTo(new Waiting(chain.head()));
  }

  @Test
  void takes_entries_without_authenticator_at_the_beginning_only() {
    var found =
        List.of(
            SampleChain.placed(1, Authenticity.EARLIER),
            SampleChain.placed(2, Authenticity.EARLIER),
            SampleChain.placed(3, Authenticity.GENUINE),
            SampleChain.placed(4, Authenticity.EARLIER));

    Extended extended = (Extended) extend(found);

    assertThat(extended.links())
        .extracting(Link::authenticity)
        .containsExactly(
            Authenticity.EARLIER, Authenticity.EARLIER, Authenticity.GENUINE, Authenticity.FORGED);
    assertThat(extended.statement().earlier()).isEqualTo(2);
  }

  @Test
  void leaves_the_second_of_a_name_without_a_link_and_passes_it() {
    PlacedEntry copy =
        new PlacedEntry(SampleChain.entry(1), new Place("1001", 9), Authenticity.GENUINE);

    Extended extended =
        (Extended) extend(List.of(SampleChain.placed(1, Authenticity.GENUINE), copy));

    assertThat(extended.links()).hasSize(1);
    assertThat(extended.statement().reached()).isEqualTo(copy.place());
  }

  @Test
  void halts_at_a_seal_that_is_not_ours() {
    chain.sealed(3);
    SealStatement statement = chain.lastSeal().flatMap(Seal::claim).orElseThrow();
    var state = state(Optional.of(SampleChain.foreignKey().seal(statement)), false);

    assertThat(chain.chaining().extend(Head.NONE, state, NOW))
        .isEqualTo(new Halted(Trouble.SEAL_NOT_OURS, Head.NONE));
  }

  @Test
  void halts_at_links_that_no_seal_covers() {
    chain.sealed(3);

    assertThat(chain.chaining().extend(Head.NONE, state(chain.lastSeal(), true), NOW))
        .isEqualTo(new Halted(Trouble.LINKS_WITHOUT_SEAL, Head.NONE));
  }

  @Test
  void halts_when_what_was_sealed_is_gone() {
    chain.sealed(3);
    Head seen = new Head(5, "a".repeat(64));

    assertThat(chain.chaining().extend(seen, state(chain.lastSeal(), false), NOW))
        .isEqualTo(new Halted(Trouble.BEHIND_WHAT_WAS_SEALED, seen));
    assertThat(chain.chaining().extend(seen, state(Optional.empty(), false), NOW))
        .isEqualTo(new Halted(Trouble.BEHIND_WHAT_WAS_SEALED, seen));
  }

  @Test
  void halts_when_another_chain_was_sealed_in_the_place_of_what_was_seen() {
    chain.sealed(3);
    var state = new ChainState(chain.lastSeal(), chain.lastSeal(), false, List.of(), false);
    Head seen = new Head(3, "a".repeat(64));

    assertThat(chain.chaining().extend(seen, state, NOW)).isInstanceOf(Halted.class);
    assertThat(chain.chaining().extend(chain.head(), state, NOW)).isInstanceOf(Unchanged.class);
  }

  private Extension extend(List<PlacedEntry> settled) {
    var state = new ChainState(chain.lastSeal(), Optional.empty(), false, settled, false);
    return chain.chaining().extend(Head.NONE, state, NOW);
  }

  private static ChainState state(Optional<Seal> last, boolean linksBehind) {
    return new ChainState(last, Optional.empty(), linksBehind, SampleChain.genuine(4, 1), false);
  }
}
