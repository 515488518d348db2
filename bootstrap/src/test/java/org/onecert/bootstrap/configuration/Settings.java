package org.onecert.bootstrap.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.utils.StringUtil;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The settings that the code knows.
final class Settings {

  private final DocComments comments;

  private Settings(DocComments comments) {
    this.comments = comments;
  }

  /// What a mapping makes of these settings, and of the defaults.
  static <T> T read(Class<T> mapping, String prefix, Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(mapping, prefix)
        .withSources(new PropertiesConfigSource(settings, "test", 500))
        .build()
        .getConfigMapping(mapping, prefix);
  }

  /// As they follow each other in the sources.
  static List<Setting> all() {
    Class<?> root = OneCertConfiguration.class;
    String prefix = root.getAnnotation(ConfigMapping.class).prefix();
    return new Settings(DocComments.read()).below(prefix, root).toList();
  }

  /// Their names, and their defaults if they have one.
  static Map<String, Optional<String>> known() {
    return all().stream().collect(Collectors.toMap(Setting::name, Setting::byDefault));
  }

  private Stream<Setting> below(String prefix, Class<?> group) {
    return Arrays.stream(group.getDeclaredMethods())
        .sorted(comments.order())
        .flatMap(method -> at(prefix + "." + StringUtil.skewer(method.getName()), method));
  }

  private Stream<Setting> at(String name, Method method) {
    return isGroup(method.getReturnType())
        ? below(name, method.getReturnType())
        : Stream.of(new Setting(name, method, comments.beside(method)));
  }

  private static boolean isGroup(Class<?> type) {
    return type.isInterface() && type.getPackage().equals(OneCertConfiguration.class.getPackage());
  }
}
