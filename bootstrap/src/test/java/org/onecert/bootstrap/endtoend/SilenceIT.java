package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Operator.Person;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

@ExtendWith(SharedSite.class)
class SilenceIT {

  private final Site site;
  private final Firm firm;
  private final List<Reply> replies = new ArrayList<>();

  SilenceIT(Site site) {
    this.site = site;
    this.firm = Firm.local(site, Algorithm.P256);
  }

  @Test
  @DisplayName("P-1: no answer and no log tells an identity number, a mobile or a code")
  void no_answer_and_no_log_tells_a_number_or_a_code() throws IOException {
    TokenUser user = firm.arrives(firm.token());
    replies.add(user.activationPage());
    String holderCode = firm.holderCode(user);
    Map<String, Object> form = user.form(firm.holder().mobile(), holderCode);
    replies.add(user.opensActivation(with(form, "mobileCode", "999999")));
    replies.add(user.opensActivation(with(form, "mobile", firm.holder().mobile() + "0")));
    replies.add(user.opensActivation(form));
    String id = replies.getLast().at("/id");
    replies.add(user.seals(id, user.preparesSeal(id)));
    String code = firm.representativeCode(user, id);
    replies.add(user.signsAsRepresentative(id, code + "1"));
    replies.add(user.signsAsRepresentative(id, code));
    replies.add(site.operator().enrols(firm.representative(), "P256"));
    replies.add(site.operator().enrols(misspelt(), "P256"));

    for (String secret :
        List.of(residentId(), firm.holder().mobile(), mobile(), holderCode, code)) {
      assertThat(replies).noneMatch(reply -> reply.text().contains(secret));
      assertThat(Files.readString(site.log())).doesNotContain(secret);
    }
  }

  private Person misspelt() {
    Person person = firm.representative();
    return new Person(person.name(), "residentId", residentId() + "0", person.mobile());
  }

  private String residentId() {
    return firm.enterprise().representative().residentId();
  }

  private String mobile() {
    return firm.enterprise().representative().mobile();
  }

  private static Map<String, Object> with(Map<String, Object> form, String field, String value) {
    Map<String, Object> other = new HashMap<>(form);
    other.put(field, value);
    return other;
  }
}
