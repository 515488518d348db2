package org.onecert.token.revocation;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.onecert.token.ocsp.OcspCheck;

/// How responders are asked.
///
/// @param byDefault the responder for certificates that name none
/// @param check what an answer has to be
/// @param rememberedFor how long an answer counts at most, however long it is good
/// @param most answers to remember
public record OcspTerms(
    Optional<URI> byDefault, OcspCheck check, Duration rememberedFor, long most) {}
