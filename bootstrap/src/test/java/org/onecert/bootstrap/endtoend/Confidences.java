package org.onecert.bootstrap.endtoend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Operator.Person;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

/// The main job, with slips: what was answered, and what was confided to the server.
final class Confidences {

  private final Site site;
  private final Firm firm;
  private final List<Reply> replies = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();
  private String token = "";

  private Confidences(Site site) {
    this.site = site;
    this.firm = Firm.local(site, Algorithm.P256);
  }

  /// Does the job at a site.
  static Confidences at(Site site) {
    Confidences confidences = new Confidences(site);
    confidences.activate();
    return confidences;
  }

  private void activate() {
    TokenUser user = arrive();
    replies.add(user.activationPage());
    String holderCode = noted(firm.holderCode(user));
    Map<String, Object> form = user.form(firm.holder().mobile(), holderCode);
    replies.add(user.opensActivation(with(form, "mobileCode", "999999")));
    replies.add(user.opensActivation(with(form, "mobile", firm.holder().mobile() + "0")));
    replies.add(user.opensActivation(form));
    sign(user, replies.getLast().at("/id"));
    replies.add(site.operator().enrols(firm.representative(), "P256"));
    replies.add(site.operator().enrols(misspelt(), "P256"));
  }

  private TokenUser arrive() {
    TokenUser user = firm.token();
    Reply logIn = user.logsIn().expect(200);
    token = logIn.at("/session/token");
    return user.in(logIn);
  }

  private void sign(TokenUser user, String id) {
    replies.add(user.seals(id, user.preparesSeal(id)));
    String code = noted(firm.representativeCode(user, id));
    replies.add(user.signsAsRepresentative(id, code + "1"));
    replies.add(user.signsAsRepresentative(id, code));
  }

  private String noted(String code) {
    codes.add(code);
    return code;
  }

  List<Reply> replies() {
    return replies;
  }

  /// Numbers of people and codes.
  List<String> secrets() {
    Stream<String> numbers =
        Stream.of(
            residentId(), firm.holder().mobile(), firm.enterprise().representative().mobile());
    return Stream.concat(numbers, codes.stream()).toList();
  }

  /// What opens the session.
  String token() {
    return token;
  }

  private Person misspelt() {
    Person person = firm.representative();
    return new Person(person.name(), "residentId", residentId() + "0", person.mobile());
  }

  private String residentId() {
    return firm.enterprise().representative().residentId();
  }

  private static Map<String, Object> with(Map<String, Object> form, String field, String value) {
    Map<String, Object> other = new HashMap<>(form);
    other.put(field, value);
    return other;
  }
}
