# OneCert. `make help` lists what can be made.

MAVEN ?= mvn
# A JDK 25 or newer: the one that JAVA_HOME names, else the newest under the usual folders.
JDK := $(shell for home in "$$JAVA_HOME" $$(ls -d /usr/lib/jvm/* /opt/java/* "$$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home 2>/dev/null | sort -rV); do \
  version=$$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$$home/release" 2>/dev/null); \
  if [ "$${version:-0}" -ge 25 ] && [ -x "$$home/bin/javac" ]; then echo "$$home"; break; fi; done)
export JAVA_HOME := $(JDK)

MVN := $(MAVEN) --batch-mode
JAVA := $(JAVA_HOME)/bin/java
SERVER := bootstrap/target/quarkus-app/quarkus-run.jar
COMMANDS := bootstrap/target/quarkus-app/app/*:bootstrap/target/quarkus-app/lib/main/*
WORLD := src-test-fixtures/target/onecert-test-fixtures-0.1.0-SNAPSHOT.jar:src-test-fixtures/target/lib/*
IMAGE ?= onecert:latest
RUNTIME ?= target/runtime
WORLD_JAVA := $(JAVA) -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -cp '$(WORLD)'

.DEFAULT_GOAL := help
.PHONY: help jdk package run test demo bench soak image runtime native client sbom audit check-trail format clean

help: ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

jdk:
	@[ -n "$(JDK)" ] || { echo "OneCert needs a JDK 25 or newer, and none was found. Get one, for instance Eclipse Temurin 25 (https://adoptium.net; Debian: apt install temurin-25-jdk), and set JAVA_HOME to it." >&2; exit 1; }

package: jdk
	@$(MVN) -q package -DskipTests

run: package ## the server with an embedded PostgreSQL and a world to try it with, until Ctrl-C
	@$(WORLD_JAVA) org.onecert.fixtures.demo.Run $(SERVER) target/run

test: jdk ## every test
	$(MVN) -T 2 verify

demo: package ## the main job over HTTP, for an RSA, a P-256 and an SM2 enterprise (DEMO=--kannel: text messages through Kannel, where it is installed)
	@$(WORLD_JAVA) org.onecert.fixtures.demo.Demo $(SERVER) target/demo $(DEMO)

bench: package ## what this machine carries (BENCH="--login --load --nodes --size --sign --read --start --refresh": parts of it; --smoke: briefly; --record: with a flight recording)
	@$(WORLD_JAVA) org.onecert.fixtures.bench.Bench $(SERVER) target/bench $(BENCH)

soak: jdk ## long runs: a business system that is away for a minute, servers that are killed, a cluster whose primary is lost, hostile connections of every kind, statements and migrations on PostgreSQL 15, and every parser fuzzed for a minute
	@sh deploy/cluster/install.sh
	$(MVN) -q verify -pl bootstrap -am -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=KilledReceiverIT,KilledServerIT,KilledUpgradeIT,FailOverIT,HostileConnectionsIT -Dfailsafe.failIfNoSpecifiedTests=false -Donecert.soak.receiver-away=PT1M -Donecert.soak.every-step=true -Donecert.soak.fail-over=true -Donecert.soak.connections=true
	$(MVN) -q test -Ppostgresql-15 -pl adapters-persistence -am -Dtest='org/onecert/persistence/**/*Test' -Dsurefire.failIfNoSpecifiedTests=false
	$(MVN) test -Pfuzz -pl adapters-token -am -Dtest='*FuzzTest' -Dsurefire.failIfNoSpecifiedTests=false

image: ## the container image, by docker or podman (IMAGE=onecert:latest)
	@for engine in docker podman; do if $$engine info >/dev/null 2>&1; then exec $$engine build -f deploy/image/Dockerfile.jvm -t $(IMAGE) .; fi; done; \
	echo "The image needs docker or podman, and neither answers. make runtime makes the folder that it consists of." >&2; exit 1

runtime: package ## the folder that the image consists of, without a container engine (RUNTIME=target/runtime)
	@sh deploy/image/runtime.sh $(RUNTIME)

native: jdk ## the native executable, where GraalVM or Mandrel 25 is (GRAALVM_HOME); else what it would be made of
	@$(MVN) -q package -DskipTests -Pnative $(if $(wildcard $(GRAALVM_HOME)/bin/native-image),,-Dquarkus.native.sources-only=true)
	@ls bootstrap/target/*-runner 2>/dev/null || echo "No GraalVM: bootstrap/target/native-sources has what native-image is to be given, with its arguments."

client: ## the TypeScript client: types generated from docs/openapi.yaml, everything compiled
	@command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || { echo "The TypeScript client needs Node.js 20 or newer with npm." >&2; exit 1; }
	@cd src-test-fixtures/typescript && npm ci --loglevel=error && npm run --silent generate && npm run --silent compile

sbom: package ## the software bill of materials of what is packaged (CycloneDX): bootstrap/target/bom.json
	@echo bootstrap/target/bom.json

audit: package ## known vulnerabilities of what is packaged and of the TypeScript client (needs the internet, and osv-scanner or grype)
	@if command -v osv-scanner >/dev/null; then osv-scanner scan source --lockfile bootstrap/target/bom.json; \
	elif command -v grype >/dev/null; then grype --fail-on low sbom:bootstrap/target/bom.json; \
	else echo "Neither osv-scanner nor grype is installed (https://google.github.io/osv-scanner, https://github.com/anchore/grype)." >&2; exit 1; fi
	@cd src-test-fixtures/typescript && npm audit

check-trail: jdk ## is an exported trail whole? EXPORT="files" KEYS=file, and WITNESS="files" if there are any
	@$(JAVA) -cp '$(COMMANDS)' org.onecert.bootstrap.trail.CheckTrail --keys $(KEYS) $(foreach file,$(WITNESS),--witness $(file)) $(EXPORT)

format: jdk ## the house's format for every file
	$(MVN) -q spotless:apply

clean: jdk ## as in a fresh clone
	$(MVN) -q clean
	rm -rf target src-test-fixtures/typescript/target src-test-fixtures/typescript/node_modules
