package org.onecert.rest.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.trail.ExportTrail;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.trail.SampleChain;
import org.onecert.domain.trail.Seal;
import org.onecert.domain.trail.TrailLine.Excerpt;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("P-2: the export of the trail")
class TrailTest {

  private final Stage stage;
  private final Script script;
  private final TrailKeys own;
  private final SampleChain chain = new SampleChain().sealed(3).sealed(2);

  TrailTest(Stage stage, Script script, TrailKeys own) {
    this.stage = stage;
    this.own = own;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.answers(ExportTrail.class, new Excerpt(chain.export()));
  }

  @Test
  void has_a_line_for_each_line() {
    Reply reply = stage.operator().get(Api.TRAIL).expect(200);

    assertThat(reply.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    assertThat(reply.text().lines().map(TrailLines::read)).isEqualTo(chain.export());
    assertThat(script.asked(ExportTrail.class))
        .containsExactly(List.of(0L, 1000, new ClientAddress("127.0.0.1")));
  }

  @Test
  void begins_where_it_is_asked_to() {
    stage.operator().get(Api.TRAIL + "?after=42&limit=7").expect(200);

    assertThat(script.asked(ExportTrail.class).getFirst()).startsWith(42L, 7);
  }

  @ParameterizedTest
  @CsvSource({
    "after=-1, after, not-in-range",
    "after=x, after, not-in-range",
    "after=1234567890123456789, after, too-long",
    "limit=0, limit, not-in-range",
    "limit=5001, limit, not-in-range",
    "after=1&after=2, after, repeated",
    "from=1, from, unknown",
    "cursor=1, cursor, unknown"
  })
  void names_the_field_at_fault(String query, String field, String fault) {
    Reply reply = stage.operator().get(Api.TRAIL + "?" + query).expect(400);

    assertThat(reply.code()).isEqualTo("request-invalid");
    assertThat(reply.at("/errors/0/field")).isEqualTo(field);
    assertThat(reply.at("/errors/0/code")).isEqualTo(fault);
    assertThat(script.asked(ExportTrail.class)).isEmpty();
  }

  @Test
  void is_for_operators_alone() {
    assertThat(stage.stranger().get(Api.TRAIL).expect(401).code()).isEqualTo("operator-unknown");
    assertThat(stage.admitted().get(Api.TRAIL).expect(401).code()).isEqualTo("operator-unknown");
  }

  @Test
  void comes_with_keys_that_verify_its_seals() {
    String keys = stage.stranger().get(Api.PUBLISHED_TRAIL_KEYS).expect(200).text();
    Seal seal = own.sealing().seal(chain.lastSeal().flatMap(Seal::claim).orElseThrow());

    assertThat(PublishedTrailKeys.read(keys).verify(seal)).isPresent();
    assertThat(own.accepted().verify(seal)).isPresent();
    assertThat(own.accepted().verify(chain.lastSeal().orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "{}", "[]", "{\"keys\":[]}", "{\"keys\":[{}]}", "{\"keys\":null}"})
  void has_no_keys_in_anything_else(String keys) {
    assertThatIllegalArgumentException().isThrownBy(() -> PublishedTrailKeys.read(keys));
  }

  @Test
  void comes_with_keys_that_are_none_of_tokens() {
    String keys = stage.stranger().get(Api.PUBLISHED_TRAIL_KEYS).expect(200).text();

    assertThat(PublishedTrailKeys.read(keys).keys()).hasSize(1);
    assertThat(keys).isNotEqualTo(stage.stranger().get(Api.PUBLISHED_KEYS).expect(200).text());
  }
}
