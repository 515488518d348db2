package org.onecert.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Links within the house.
class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  @Test
  void lead_somewhere() {
    assertThat(targets().toList()).isNotEmpty().allMatch(Files::exists);
  }

  private static Stream<Path> targets() {
    return Pages.all().stream().flatMap(LinksTest::targets);
  }

  private static Stream<Path> targets(Path page) {
    return LINK.matcher(Pages.text(page))
        .results()
        .map(link -> page.resolveSibling(link.group(1)).normalize());
  }
}
