package org.onecert.bootstrap.site;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Flaw;
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.client.Operator.Person;
import org.onecert.fixtures.client.PluggedToken;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.people.SampleEnterprise;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.people.SamplePerson;
import org.onecert.fixtures.registry.BusinessRegistry;
import org.onecert.fixtures.token.Imprint;
import org.onecert.fixtures.token.VirtualToken;

/// An enterprise of the world, and those who act for it: with each method one of them takes the
/// next step of the main job.
public final class Firm {

  private static final Duration A_WHILE = Duration.ofSeconds(30);
  private static final SampleEnterprises ENTERPRISES = new SampleEnterprises(new SecureRandom());

  private final Site site;
  private final Algorithm algorithm;
  private final SampleEnterprise enterprise;
  private final SamplePerson holder;

  private Firm(Site site, Algorithm algorithm) {
    this.site = site;
    this.algorithm = algorithm;
    synchronized (ENTERPRISES) {
      this.enterprise = ENTERPRISES.next();
      this.holder = ENTERPRISES.nextPerson();
    }
  }

  /// An enterprise that nobody knows yet.
  public static Firm foreign(Site site, Algorithm algorithm) {
    return new Firm(site, algorithm);
  }

  /// A local enterprise whose legal representative has a personal certificate.
  public static Firm local(Site site, Algorithm algorithm) {
    Firm firm = registered(site, algorithm);
    firm.enrolRepresentative("P256");
    return firm;
  }

  /// A local enterprise whose legal representative has no personal certificate.
  public static Firm registered(Site site, Algorithm algorithm) {
    Firm firm = new Firm(site, algorithm);
    BusinessRegistry registry = new BusinessRegistry();
    registry.put(firm.enterprise);
    site.operator().importsRegistryCsv(registry.csv()).expect(200);
    return firm;
  }

  public Firm enrolRepresentative(String keyKind) {
    site.operator().enrols(representative(), keyKind).expect(201);
    return this;
  }

  public Person representative() {
    SamplePerson person = enterprise.representative();
    return new Person(person.name(), "residentId", person.residentId(), person.mobile());
  }

  /// The business registry has another legal representative from now on, who has a personal
  /// certificate too.
  public SamplePerson changesRepresentative() {
    SamplePerson next = registersRepresentative();
    Person person = new Person(next.name(), "residentId", next.residentId(), next.mobile());
    site.operator().enrols(person, "P256").expect(201);
    return next;
  }

  /// The business registry has another legal representative from now on.
  public SamplePerson registersRepresentative() {
    SamplePerson next;
    synchronized (ENTERPRISES) {
      next = ENTERPRISES.nextPerson();
    }
    BusinessRegistry registry = new BusinessRegistry();
    registry.put(
        new SampleEnterprise(
            enterprise.name(),
            enterprise.uscc(),
            enterprise.economicType(),
            enterprise.address(),
            next));
    site.operator().importsRegistryCsv(registry.csv()).expect(200);
    return next;
  }

  /// The code that a person was sent last.
  public String code(SamplePerson person) {
    return code(person.mobile());
  }

  public SampleEnterprise enterprise() {
    return enterprise;
  }

  /// What the enterprise keeps for life: characters 9 to 17 of its credit code.
  public String organisationCode() {
    return enterprise.uscc().substring(8, 17);
  }

  public SamplePerson holder() {
    return holder;
  }

  private Authority authority() {
    return site.world().authorities().forKeys(algorithm);
  }

  /// A new token of the enterprise, at the first node.
  public TokenUser token(String prefix) {
    return user(authority().issue(TokenOrder.forEnterprise(enterprise, prefix)));
  }

  public TokenUser token() {
    return token("101");
  }

  /// A token with something wrong about it.
  public TokenUser token(Flaw flaw) {
    return user(authority().issue(enterprise, flaw));
  }

  public TokenUser user(VirtualToken token) {
    return new TokenUser(site.api(), new PluggedToken(token));
  }

  /// Logs in with a token that is not active yet.
  public TokenUser arrives(TokenUser user) {
    return user.in(user.logsIn().expect(200));
  }

  /// "Save and seal", with the holder's code.
  public Reply opens(TokenUser activating) {
    return activating.opensActivation(activating.form(holder.mobile(), holderCode(activating)));
  }

  /// The code that proves the holder's mobile.
  public String holderCode(TokenUser activating) {
    activating.asksForMobileCode(holder.mobile()).expect(202);
    return code(holder.mobile());
  }

  /// The name of a signing session that awaits the legal representative.
  public String sealed(TokenUser activating) {
    String id = opens(activating).expect(201).at("/id");
    activating.seals(id, activating.preparesSeal(id)).expect(200);
    return id;
  }

  /// The code that releases the legal representative's signature.
  public String representativeCode(TokenUser activating, String id) {
    activating.asksForRepresentativeCode(id).expect(202);
    return code(enterprise.representative().mobile());
  }

  /// Makes it a firm whose main certificate is logged in.
  public TokenUser settles() {
    TokenUser main = token("101");
    activates(arrives(main));
    return main.in(main.logsIn().expect(200));
  }

  /// A deputy of the firm, logged in.
  public TokenUser deputy(String prefix) {
    TokenUser deputy = token(prefix);
    TokenUser arrived = arrives(deputy);
    Reply done = arrived.activatesAsDeputy(deputyForm(arrived)).expect(201);
    return deputy.in(done);
  }

  /// What a holder fills in, with a code that the caller may ask for.
  public Map<String, Object> deputyForm(TokenUser caller) {
    return TokenUser.holderForm("副证书", holder.mobile(), holderCode(caller));
  }

  /// The user with a new token in the place of the one that he has.
  public TokenUser renewed(TokenUser user) {
    return renewed(user, plugged(user).imprint());
  }

  /// The same, after the enterprise was renamed, moved or both.
  public TokenUser renewed(TokenUser user, Imprint changed) {
    return user(authority().renew(plugged(user), changed));
  }

  /// What is printed on the token of a user.
  public static Imprint imprint(TokenUser user) {
    return plugged(user).imprint();
  }

  private static VirtualToken plugged(TokenUser user) {
    return ((PluggedToken) user.token()).token();
  }

  /// The whole job.
  public Reply activates(TokenUser activating) {
    String id = sealed(activating);
    return activating.signsAsRepresentative(id, representativeCode(activating, id)).expect(200);
  }

  private String code(String mobile) {
    return site.world().inbox().awaitCode(mobile, A_WHILE);
  }
}
