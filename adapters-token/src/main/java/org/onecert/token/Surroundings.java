package org.onecert.token;

import java.security.SecureRandom;
import java.time.InstantSource;

/// What work on certificates needs of the process that it runs in.
public record Surroundings(OffEventLoop offEventLoop, InstantSource clock, SecureRandom random) {}
