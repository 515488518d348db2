package org.onecert.sms.aliyun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S-3 A request to Alibaba Cloud is signed as its documentation has it")
class Acs3SignatureTest {

  private static final Acs3Operation RUN =
      new Acs3Operation("ecs.cn-shanghai.aliyuncs.com", "2014-05-26", "RunInstances");
  private static final Map<String, String> PARAMETERS =
      Map.of(
          "ImageId",
          "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd",
          "RegionId",
          "cn-shanghai");
  private static final Acs3Signature SIGNATURE =
      new Acs3Signature("YourAccessKeyId", "YourAccessKeySecret");

  @ParameterizedTest
  @CsvSource({
    "2023-10-26T10:22:32Z, 3156853299f313e23d1673dc12e1703d,"
        + " 06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0",
    "2023-10-26T09:01:01Z, d410180a5abf7fe235dd9b74aca91fc0,"
        + " e521358f7776c97df52e6b2891a8bc73026794a071b50c3323388c4e0df64804"
  })
  void the_published_requests_have_the_published_signatures(
      Instant at, String nonce, String signature) {
    assertThat(SIGNATURE.of(new Acs3Request(RUN, PARAMETERS, at, nonce)))
        .isEqualTo(
            "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,"
                + "SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;"
                + "x-acs-signature-nonce;x-acs-version,Signature="
                + signature);
  }

  @ParameterizedTest
  @CsvSource({"a b, a%20b", "*, %2A", "~, ~", "+, %2B", "验, %E9%AA%8C", "'{\"', %7B%22"})
  void a_parameter_is_encoded_as_in_an_address(String value, String encoded) {
    var request = new Acs3Request(RUN, Map.of("P", value), Instant.EPOCH, "n");

    assertThat(request.query()).isEqualTo("P=" + encoded);
  }
}
