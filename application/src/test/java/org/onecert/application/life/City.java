package org.onecert.application.life;

import static org.onecert.application.Answers.answer;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.login.Session;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.people.Mobile;

/// Many enterprises with many tokens, before one server.
final class City {

  private static final int COMPANIES = 5;
  private static final int TOKENS = 16;

  final World world = new World();
  final Ledger ledger = new Ledger();
  final List<Company> companies =
      Stream.generate(() -> Company.of(world, TOKENS)).limit(COMPANIES).toList();

  City() {
    world.agents.personalSigning.hosts(Samples.representative());
  }

  Company any(RandomGenerator random) {
    return companies.get(random.nextInt(companies.size()));
  }

  Company companyOf(OrganisationCode organisation) {
    return companies.stream()
        .filter(company -> company.organisation().equals(organisation))
        .findFirst()
        .orElseThrow();
  }

  /// The caller as the edge lets him in; empty if his session has ended.
  <S extends Session> Optional<Caller<S>> admits(S session, Class<S> kind) {
    return answer(world.findSession().find(session.id()))
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(alive -> new Caller<>(alive, Applicant.ADDRESS));
  }

  /// What somebody enters of a certificate.
  static AdditionalInformation information(RandomGenerator random) {
    return new AdditionalInformation(
        Samples.line("昵称" + random.nextInt(3)),
        Samples.line("持有人" + random.nextInt(3)),
        mobile(random));
  }

  static Mobile mobile(RandomGenerator random) {
    return new Mobile("139%08d".formatted(random.nextInt(100_000_000)));
  }

  /// The code that goes to a mobile, seldom a wrong one.
  String codeTo(Mobile mobile, Caller<? extends Session> caller, RandomGenerator random) {
    var sent = answer(world.sendMobileCode().send(Applicant.anyhow(caller), mobile));
    return sent instanceof Outcome.Accepted<?> && random.nextInt(10) > 0
        ? world.agents.messages.lastCodeTo(mobile)
        : "wrong";
  }
}
