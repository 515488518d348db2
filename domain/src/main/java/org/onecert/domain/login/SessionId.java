package org.onecert.domain.login;

import java.util.UUID;

/// The name of a log-in session.
public record SessionId(UUID value) {}
