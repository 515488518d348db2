package org.onecert.bootstrap.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// All that can be configured of OneCert itself, under `onecert.`. `docs/configuration.md` explains
/// each entry; a test holds the two together.
@ConfigMapping(prefix = "onecert")
public interface OneCertConfiguration {

  /// The server's own origin as a browser knows it: `https://zjw.example`. Challenges and tokens
  /// name it.
  URI origin();

  /// The authority's name on forms.
  @WithDefault("上海市住房和城乡建设管理委员会网上政务大厅")
  String authorityName();

  TrustConfiguration trust();

  RevocationConfiguration revocation();

  Challenges challenges();

  Sessions sessions();

  Tokens tokens();

  DataConfiguration data();

  Trail trail();

  Database database();

  Requests requests();

  LimitsConfiguration limits();

  ConnectionsConfiguration connections();

  Signing signing();

  SignaturesConfiguration signatures();

  PersonalConfiguration personal();

  SmsConfiguration sms();

  Registry registry();

  Operator operator();

  UpgradeConfiguration upgrade();

  EventsConfiguration events();

  TracesConfiguration traces();

  Idempotency idempotency();

  Links links();

  /// Requests to this node.
  interface Requests {
    /// How many it works on at once.
    @WithDefault("2000")
    int atOnce();

    /// After how long one is answered at the latest: then by telling to come again. No longer than
    /// a repeated one has to wait before it may take over ([Idempotency#lease()]).
    @WithDefault("PT15S")
    Duration patience();
  }

  /// Challenges (L-2).
  interface Challenges {
    /// Base64 of 32 random octets, the same on all nodes.
    Optional<String> key();

    /// Further keys of the same kind, whose challenges are taken too.
    Optional<List<String>> otherKeys();

    /// How long a challenge can be answered.
    @WithDefault("PT5M")
    Duration lifetime();
  }

  /// Log-in sessions (L-6).
  interface Sessions {
    /// How long one lives that nobody uses.
    @WithDefault("PT30M")
    Duration idle();

    /// How long one lives at most.
    @WithDefault("PT8H")
    Duration absolute();

    /// How long one lives at most that is good for activating alone.
    @WithDefault("PT2H")
    Duration activating();

    /// How long what is left of one is good for fetching what came of a swap.
    @WithDefault("PT10M")
    Duration parted();
  }

  /// Session tokens (JWT).
  interface Tokens {
    /// File with the P-256 private key that signs them, PEM (PKCS #8), the same on all nodes.
    Optional<Path> signingKey();

    /// For whom they are made.
    @WithDefault("onecert")
    String audience();
  }

  /// The sealed trail (P-2).
  interface Trail {
    /// File with the P-256 private key that seals it, PEM (PKCS #8), the same on all nodes.
    Optional<Path> sealingKey();

    /// How often it is sealed.
    @WithDefault("PT10S")
    Duration sealEvery();

    /// How long entries are kept.
    @WithDefault("P1826D")
    Duration retention();
  }

  /// The database.
  interface Database {
    /// The role that the server works as, which the migrations grant what it needs and no more.
    @WithDefault("onecert_app")
    String applicationRole();

    /// How long one statement may take, and a transaction may rest.
    @WithDefault("PT10S")
    Duration patience();
  }

  /// Signing sessions (S).
  interface Signing {
    /// How long signatories have.
    @WithDefault("PT1H")
    Duration lifetime();

    /// How long those are kept that came to nothing.
    @WithDefault("P180D")
    Duration retention();
  }

  /// The business registry (工商法人库).
  interface Registry {
    /// Asked over HTTP if it is set; else our own copy, which an operator fills, answers.
    Optional<URI> url();

    /// How long it may take to answer.
    @WithDefault("PT3S")
    Duration patience();
  }

  /// Operators' requests.
  interface Operator {
    /// SHA-256 of the token that operators present, hexadecimal; several while it is changed.
    /// Without it, all are refused.
    Optional<List<String>> tokenSha256();
  }

  /// Requests with an idempotency key.
  interface Idempotency {
    /// After how long a request that nobody answered may be taken over: its node is gone.
    @WithDefault("PT15S")
    Duration lease();
  }

  /// Where users are sent.
  interface Links {
    /// To renew a certificate.
    @WithDefault("https://www.962600.com/")
    URI renewal();
  }
}
