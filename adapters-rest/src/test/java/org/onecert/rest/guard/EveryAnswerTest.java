package org.onecert.rest.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.activation.ShowActivation;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class EveryAnswerTest {

  private final Stage stage;
  private final Script script;

  EveryAnswerTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @Test
  void stays_out_of_caches() {
    Reply reply = stage.stranger().get(Api.BUSINESS_ITEMS).expect(200);

    assertThat(header(reply, "Cache-Control")).isEqualTo("no-store");
    assertThat(reply.at("/items/0/code")).isEqualTo("construction-permit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Api.BUSINESS_ITEMS,
        Api.SESSION,
        Api.LOGINS,
        Api.PUBLISHED_KEYS,
        "/api/v1/nothing",
        "/nothing",
        "/",
        "/openapi",
        "/swagger-ui/",
        "/swagger-ui/nothing"
      })
  void tells_browsers_what_not_to_do_with_it(String path) {
    Reply reply = stage.stranger().get(path);

    assertThat(header(reply, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(reply, "X-Frame-Options")).isEqualTo("DENY");
    assertThat(header(reply, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(header(reply, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(header(reply, "Content-Security-Policy"))
        .startsWith("default-src 'none'; ")
        .endsWith("frame-ancestors 'none'");
    assertThat(reply.headers().map().keySet())
        .doesNotContain("server", "x-powered-by", "strict-transport-security");
  }

  @Test
  void lets_nothing_be_loaded_but_by_the_page_of_swagger_ui() {
    assertThat(policy(Api.BUSINESS_ITEMS)).doesNotContain("-src 'self'");
    assertThat(policy("/swagger-ui/")).contains("script-src 'self'", "style-src 'self'");
  }

  private String policy(String path) {
    return header(stage.stranger().get(path), "Content-Security-Policy");
  }

  /// The only value of a header.
  private static String header(Reply reply, String name) {
    assertThat(reply.headers().allValues(name)).hasSize(1);
    return reply.headers().firstValue(name).orElseThrow();
  }

  @Test
  void has_a_name_of_its_own() {
    String one = id(stage.stranger().get(Api.BUSINESS_ITEMS));
    String other = id(stage.stranger().get("/nothing"));

    assertThat(one).isNotEqualTo(other).hasSize(36);
    assertThat(other).hasSize(36);
  }

  private static String id(Reply reply) {
    return reply.headers().firstValue("X-Correlation-Id").orElseThrow();
  }

  @Test
  void tells_no_other_origin_that_it_may_read_it() {
    Reply reply =
        stage.stranger().with("Origin", "https://evil.example").get(Api.BUSINESS_ITEMS).expect(200);

    assertThat(reply.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void says_nothing_of_broken_machinery_but_the_name_under_which_it_is_logged() throws IOException {
    script.breaks(ShowActivation.class, new IllegalStateException("the disk is full"));

    Reply reply = stage.activating().get(Api.ACTIVATION).expect(500);

    assertThat(reply.code()).isEqualTo("internal-error");
    assertThat(reply.text()).doesNotContain("disk", "IllegalState");
    assertThat(reply.at("/correlationId")).isEqualTo(id(reply));
    assertThat(Files.readString(Path.of("target/edge.log")))
        .contains("Request " + id(reply) + " failed", "the disk is full");
  }

  @Test
  void speaks_the_language_that_is_asked_for() {
    Reply chinese = stage.stranger().get(Api.SESSION).expect(401);
    Reply english = stage.stranger().with("Accept-Language", "en").get(Api.SESSION).expect(401);

    assertThat(chinese.at("/title")).isEqualTo("尚未登录");
    assertThat(chinese.headers().firstValue("Content-Language")).contains("zh-CN");
    assertThat(english.at("/title")).isEqualTo("You are not logged in");
    assertThat(english.headers().firstValue("Content-Language")).contains("en");
    assertThat(english.headers().firstValue("Vary")).contains("Accept-Language");
  }
}
