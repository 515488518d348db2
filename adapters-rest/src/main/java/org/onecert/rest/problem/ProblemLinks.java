package org.onecert.rest.problem;

import java.net.URI;

/// Where users are sent.
///
/// @param renewal service outlets or the CA's self-service, for certificates that expired (L-4)
public record ProblemLinks(URI renewal) {}
