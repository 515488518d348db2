package org.onecert.application.life;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.onecert.application.World;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;

/// An enterprise as the city sees it: its codes and its tokens, whatever the server knows of them.
record Company(List<UnifiedSocialCreditCode> codes, List<Token> tokens) {

  static Company of(World world, int size) {
    Newcomer newcomer = Newcomer.arrives();
    var codes = List.of(newcomer.uscc(), newcomer.moved().uscc());
    var tokens = IntStream.range(0, size).mapToObj(i -> new Token(world, codes, i + "09")).toList();
    return new Company(codes, tokens);
  }

  UnifiedSocialCreditCode code() {
    return codes.getFirst();
  }

  OrganisationCode organisation() {
    return code().organisationCode();
  }

  /// Any of its tokens, the first ones more often.
  Token any(RandomGenerator random) {
    return tokens.get(random.nextInt(1 + random.nextInt(tokens.size())));
  }

  /// Any of its tokens, the last ones more often, which are less likely to be active.
  Token anyNew(RandomGenerator random) {
    return tokens.reversed().get(random.nextInt(1 + random.nextInt(tokens.size())));
  }

  Token withDigits(String digits) {
    return tokens.stream().filter(token -> token.digits().equals(digits)).findFirst().orElseThrow();
  }
}
