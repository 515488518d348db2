#!/bin/sh
# Makes the folder that the image consists of: a run time with the modules that are needed (jlink),
# the packaged server, and what that run time's JVM learned of it in a training.
#   runtime.sh /opt/onecert
# Needs JAVA_HOME, a JDK 25 or newer, and what `make package` leaves. The folder is to be used where it
# was made, or copied to the same place with its times; elsewhere it starts without what was learned.
set -eu
project=$(cd "$(dirname "$0")/../.." && pwd)
package=$project/bootstrap/target/quarkus-app
world=$project/src-test-fixtures/target
mkdir -p "$1"
folder=$(cd "$1" && pwd)
rm -rf "$folder/runtime" "$folder/app" "$folder/java.options"

# What classes name, but for the compiler, which a processor of annotations among them would have
# used; and what none names but is found when it runs: jars as file systems, flight recordings.
named=$("$JAVA_HOME/bin/jdeps" --ignore-missing-deps --multi-release base --print-module-deps \
  --class-path "$package/lib/main/*:$package/lib/boot/*" --recursive \
  "$package"/app/*.jar "$package"/quarkus/*.jar | sed 's/jdk\.compiler,//')
found=jdk.zipfs,jdk.jfr
"$JAVA_HOME/bin/jlink" --add-modules "$named,$found" --output "$folder/runtime" \
  --strip-debug --no-header-files --no-man-pages --compress zip-6

# Of one time, whatever copies them: the JVM compares it with that of the training.
cp -R "$package" "$folder/app"
rm -f "$folder/app/app.aot"
find "$folder/app" -exec touch -d 2026-01-01T00:00:00Z {} +

# The training has a heap of its own, whatever this machine has, and another collector: with the serial
# one the JVM of today cannot write down what it learned. Nothing else of the training is kept.
options=$project/deploy/image/java.options
training=$folder/training
mkdir -p "$training"
{ grep -v 'AOTCache\|SerialGC' "$options"; echo -XX:+UseG1GC; echo -Xmx256m; } > "$training/java.options"
"$JAVA_HOME/bin/java" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
  -cp "$world/*:$world/lib/*" org.onecert.fixtures.demo.Training \
  "$folder/app/quarkus-run.jar" "$folder/runtime/bin/java" "@$training/java.options"
if [ ! -s "$folder/app/app.aot" ]; then
  tail -n 40 "$training/server.log" >&2
  echo "The training left nothing." >&2
  exit 1
fi
rm -rf "$training"

cat "$package/java.options" "$options" | sed "s|/opt/onecert|$folder|" > "$folder/java.options"
chmod -R a+rX,go-w "$folder"
