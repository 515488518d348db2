package org.onecert.bootstrap.deployment;

import java.util.List;
import java.util.stream.Stream;

/// Surroundings as a container has them whose root is read-only: whoever runs in them is nobody
/// that this machine knows, may do nothing that others may not, and finds everything that is
/// mounted read-only, but what the kernel itself makes up.
final class ReadOnlyView {

  /// The user of the image.
  static final int USER = 10001;

  private static final String SCRIPT =
      """
      cut -d ' ' -f 5 /proc/self/mountinfo | grep -vE '^/(proc|sys)(/|$)|^/dev(/pts)?$' |
        while read -r place; do mount -o remount,bind,ro "$place" || exit 1; done || exit 1
      exec setpriv --reuid %1$d --regid %1$d --clear-groups --no-new-privs --inh-caps=-all \
        --bounding-set=-all "$@"
      """
          .formatted(USER);

  private ReadOnlyView() {}

  /// Whether this process may make them: as root it can, on most machines.
  static boolean canBeHad() {
    return "root".equals(System.getProperty("user.name"))
        && Command.run(of(List.of("true"))).succeeded();
  }

  /// The words that run others in them, in the place of the process that is started.
  static List<String> of(List<String> words) {
    return Stream.concat(Stream.of("unshare", "--mount", "sh", "-c", SCRIPT, "sh"), words.stream())
        .toList();
  }
}
