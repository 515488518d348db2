package org.onecert.application.login;

import org.onecert.domain.Octets;

/// What a token answered to a challenge (L-1).
///
/// @param challenge the text that came with the challenge
/// @param certificate of the token, DER
/// @param signature by the token, over what the challenge asked to sign
public record ChallengeAnswer(String challenge, Octets certificate, Octets signature) {}
