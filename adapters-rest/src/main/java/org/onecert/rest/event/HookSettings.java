package org.onecert.rest.event;

import java.time.Duration;

/// How events are sent.
///
/// @param source who tells them: the issuer of tokens
/// @param patience how long a business system may take to answer, all in all
/// @param networks where events may be sent
public record HookSettings(String source, Duration patience, Networks networks) {}
