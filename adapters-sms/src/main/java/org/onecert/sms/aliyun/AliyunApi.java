package org.onecert.sms.aliyun;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import org.onecert.sms.web.ProviderHttp;
import org.onecert.sms.web.Reply;

/// Asks Dysms for something. The parameters go in the query, as its description has it (`in:
/// query`): encrypted on the way, and never logged here.
public final class AliyunApi {

  private static final String VERSION = "2017-05-25";
  private static final int NONCE = 16;

  private final AliyunAccount account;
  private final ProviderHttp http;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Acs3Signature signature;

  /// @param clock right to a quarter of an hour: requests of another time are refused
  public AliyunApi(
      AliyunAccount account, ProviderHttp http, InstantSource clock, SecureRandom random) {
    this.account = account;
    this.http = http;
    this.clock = clock;
    this.random = random;
    this.signature = new Acs3Signature(account.keyId(), account.keySecret());
  }

  Uni<Reply> call(String action, Map<String, String> parameters) {
    var operation = new Acs3Operation(account.host(), VERSION, action);
    return send(new Acs3Request(operation, parameters, clock.instant(), nonce()));
  }

  private Uni<Reply> send(Acs3Request request) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setAbsoluteURI(address(request))
            .putHeader("Accept", "application/json")
            .putHeader("Authorization", signature.of(request));
    request.headers().forEach(options::putHeader);
    return http.send(options, Buffer.buffer());
  }

  private String address(Acs3Request request) {
    return account.url().getScheme() + "://" + account.host() + "/?" + request.query();
  }

  private String nonce() {
    byte[] octets = new byte[NONCE];
    random.nextBytes(octets);
    return HexFormat.of().formatHex(octets);
  }
}
