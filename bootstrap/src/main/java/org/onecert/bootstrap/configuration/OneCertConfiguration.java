package org.onecert.bootstrap.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/// All that can be configured of OneCert itself, under `onecert.`. `docs/configuration.md` is
/// printed from what stands beside each setting: what it is; whether it is required, where its type
/// would let it be missing; and, last, what happens when it is wrong.
@ConfigMapping(prefix = "onecert")
public interface OneCertConfiguration {

  /// The server's own origin as a browser knows it: scheme, host, port if it is not the usual one,
  /// nothing behind it, as `https://zjw.example`. Challenges and tokens (`iss`) name it; the same
  /// on all nodes.
  ///
  /// Wrong: missing, or anything behind the port: no start.
  URI origin();

  /// The authority's name on forms, one line of at most 200 characters.
  ///
  /// Wrong: empty or more than a line: no start.
  @WithDefault("上海市住房和城乡建设管理委员会网上政务大厅")
  String authorityName();

  TrustConfiguration trust();

  RevocationConfiguration revocation();

  ChallengesConfiguration challenges();

  SessionsConfiguration sessions();

  TokensConfiguration tokens();

  DataConfiguration data();

  TrailConfiguration trail();

  DatabaseConfiguration database();

  RequestsConfiguration requests();

  LimitsConfiguration limits();

  ConnectionsConfiguration connections();

  SigningConfiguration signing();

  SignaturesConfiguration signatures();

  PersonalConfiguration personal();

  SmsConfiguration sms();

  RegistryConfiguration registry();

  OperatorConfiguration operator();

  UpgradeConfiguration upgrade();

  EventsConfiguration events();

  TracesConfiguration traces();

  IdempotencyConfiguration idempotency();

  LinksConfiguration links();
}
