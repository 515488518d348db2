package org.onecert.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The interface that is published in `docs/openapi.yaml`.
class PublishedInterfaceTest {

  private static final Pattern FIELD = Pattern.compile("^ +(\\w+):\\s*$", Pattern.MULTILINE);

  @Test
  @DisplayName("L-1 No field of any request takes a PIN")
  void asks_nobody_for_a_pin() {
    String published = Pages.text(Pages.ROOT.resolve("docs/openapi.yaml"));

    assertThat(FIELD.matcher(published).results().map(field -> field.group(1)))
        .contains("signature")
        .noneMatch(field -> field.matches("pin|.*Pin|(?i:password|passphrase)"));
  }
}
