package org.onecert.bootstrap.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithDefault;
import io.smallrye.config.common.utils.StringUtil;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The settings that the code knows: their names, and their defaults if they have one.
final class Settings {

  private Settings() {}

  /// What a mapping makes of these settings, and of the defaults.
  static <T> T read(Class<T> mapping, String prefix, Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .withMapping(mapping, prefix)
        .withSources(new PropertiesConfigSource(settings, "test", 500))
        .build()
        .getConfigMapping(mapping, prefix);
  }

  static Map<String, Optional<String>> known() {
    Class<?> root = OneCertConfiguration.class;
    return below(root.getAnnotation(ConfigMapping.class).prefix(), root)
        .collect(Collectors.toMap(Setting::name, Setting::byDefault));
  }

  private static Stream<Setting> below(String prefix, Class<?> group) {
    return Arrays.stream(group.getDeclaredMethods())
        .flatMap(method -> at(prefix + "." + StringUtil.skewer(method.getName()), method));
  }

  private static Stream<Setting> at(String name, Method method) {
    return isGroup(method.getReturnType())
        ? below(name, method.getReturnType())
        : Stream.of(new Setting(name, byDefault(method)));
  }

  private static boolean isGroup(Class<?> type) {
    return type.isInterface() && type.getPackage().equals(OneCertConfiguration.class.getPackage());
  }

  private static Optional<String> byDefault(Method method) {
    return Optional.ofNullable(method.getAnnotation(WithDefault.class)).map(WithDefault::value);
  }

  private record Setting(String name, Optional<String> byDefault) {}
}
