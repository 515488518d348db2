package org.onecert.bootstrap.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `docs/configuration.md` as it has to be: the template, with a table of settings for each mark.
///
/// A mark is a line such as `{{settings onecert.trail, onecert.tokens.audience}}`: whatever has
/// this name or is below it, in this order. A setting stands where the longest of all these names
/// is.
final class ConfigurationPage {

  private static final Path TEMPLATE =
      Path.of("src/test/resources/org/onecert/bootstrap/configuration/configuration.md");

  private static final Pattern MARK =
      Pattern.compile("^\\{\\{settings (.+)}}\\n", Pattern.MULTILINE);

  private static final String HEAD =
      """
      | setting | default | meaning and example | wrong or missing |
      |---|---|---|---|
      """;

  private final String template;
  private final Map<String, List<Setting>> settings;

  ConfigurationPage() {
    this.template = template();
    List<String> places =
        MARK.matcher(template).results().flatMap(mark -> places(mark.group(1))).toList();
    this.settings =
        Settings.all().stream().collect(Collectors.groupingBy(one -> place(one.name(), places)));
  }

  String print() {
    return MARK.matcher(template)
        .replaceAll(mark -> Matcher.quoteReplacement(table(mark.group(1))));
  }

  private String table(String mark) {
    return places(mark)
        .flatMap(place -> at(place).stream())
        .map(Setting::row)
        .collect(Collectors.joining("", HEAD, ""));
  }

  private List<Setting> at(String place) {
    return Optional.ofNullable(settings.get(place))
        .orElseThrow(() -> new IllegalStateException("No setting is left for " + place));
  }

  private static Stream<String> places(String mark) {
    return Stream.of(mark.split(", ", -1));
  }

  private static String place(String setting, List<String> places) {
    return places.stream()
        .filter(place -> (setting + ".").startsWith(place + "."))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow(() -> new IllegalStateException("No mark in " + TEMPLATE + " for " + setting));
  }

  private static String template() {
    try {
      return Files.readString(TEMPLATE);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
