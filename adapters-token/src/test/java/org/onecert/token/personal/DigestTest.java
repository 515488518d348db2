package org.onecert.token.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.Mobile;
import org.onecert.token.Utf8;

@DisplayName("S-3 The digest of a code")
class DigestTest {

  private static final UUID SESSION = new UUID(1, 2);
  private static final Mobile MOBILE = new Mobile("13800138000");

  private final HmacCodeDigests digests = new HmacCodeDigests(People.hash(1));

  @Test
  void is_the_same_on_every_node_with_the_key_and_another_without_it() {
    var binding = CodeBinding.toHolder(SESSION, MOBILE);
    var digest = digests.ofCode(binding, "123456");

    assertThat(new HmacCodeDigests(People.hash(1)).ofCode(binding, "123456")).isEqualTo(digest);
    assertThat(new HmacCodeDigests(People.hash(2)).ofCode(binding, "123456")).isNotEqualTo(digest);
  }

  @Test
  void differs_for_every_code_and_every_part_of_the_binding() {
    Set<Octets> all = new HashSet<>();
    all.add(digests.ofCode(CodeBinding.toHolder(SESSION, MOBILE), "123456"));
    all.add(digests.ofCode(CodeBinding.toHolder(SESSION, MOBILE), "123457"));
    all.add(digests.ofCode(CodeBinding.toHolder(new UUID(1, 3), MOBILE), "123456"));
    all.add(digests.ofCode(CodeBinding.toHolder(SESSION, new Mobile("13800138001")), "123456"));
    all.add(digests.ofCode(signature(""), "123456"));
    all.add(digests.ofCode(signature("a"), "123456"));
    all.add(digests.ofBinding(CodeBinding.toHolder(SESSION, MOBILE)));
    all.add(digests.ofBinding(signature("")));
    assertThat(all).hasSize(8);
  }

  private static CodeBinding signature(String document) {
    return CodeBinding.toSignature(SESSION, Utf8.octets(document), MOBILE);
  }
}
