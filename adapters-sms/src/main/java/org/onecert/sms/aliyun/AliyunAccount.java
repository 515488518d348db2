package org.onecert.sms.aliyun;

import java.net.URI;

/// Whom the operator is there.
///
/// @param url without path: `https://dysmsapi.aliyuncs.com`
/// @param keyId of the access key
/// @param keySecret of the access key
public record AliyunAccount(URI url, String keyId, String keySecret) {

  /// Host and port as HTTP names them: a usual port is left out.
  String host() {
    int usual = "https".equals(url.getScheme()) ? 443 : 80;
    return url.getPort() < 0 || url.getPort() == usual
        ? url.getHost()
        : url.getHost() + ":" + url.getPort();
  }

  /// Without the key.
  @Override
  public String toString() {
    return "an account at " + host();
  }
}
