package org.onecert.application.life;

import static org.onecert.application.Answers.accepted;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import org.onecert.application.Applicant;
import org.onecert.application.World;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.port.PlainToken;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.login.Occasion;

/// A token: its digits stay, its certificate is issued anew now and then, sometimes on the same
/// day, in another name, or with another credit code of the enterprise.
final class Token {

  private final World world;
  private final List<UnifiedSocialCreditCode> codes;
  private final String digits;
  private final List<GenuineCertificate> issues = new CopyOnWriteArrayList<>();
  private final Gate gate = new Gate();
  private int days = 1;

  /// @param codes that the enterprise may have
  Token(World world, List<UnifiedSocialCreditCode> codes, String digits) {
    this.world = world;
    this.codes = codes;
    this.digits = digits;
    issue(Samples.issue(codes.getFirst(), digits, days));
  }

  String digits() {
    return digits;
  }

  Gate gate() {
    return gate;
  }

  synchronized void renews(RandomGenerator random) {
    days += random.nextInt(3);
    UnifiedSocialCreditCode code = codes.get(random.nextInt(codes.size()));
    issue(Samples.named("企业" + issues.size(), Samples.issue(code, digits, days)));
  }

  private void issue(CertificateFacts facts) {
    GenuineCertificate certificate = Samples.certificate(facts);
    world.agents.tokens.trusts(certificate);
    issues.add(certificate);
  }

  /// The latest issue, sometimes one before.
  GenuineCertificate any(RandomGenerator random) {
    return random.nextInt(4) == 0 ? issues.get(random.nextInt(issues.size())) : issues.getLast();
  }

  /// What the token answers to a fresh challenge with one of its issues.
  ChallengeAnswer answers(GenuineCertificate issue, Occasion occasion) {
    var challenge = accepted(world.issueChallenge().issue(occasion, Applicant.ADDRESS));
    Octets signature = PlainToken.sign(issue.encoded(), challenge.toBeSigned());
    return new ChallengeAnswer(challenge.text(), issue.encoded(), signature);
  }
}
