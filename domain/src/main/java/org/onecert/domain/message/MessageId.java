package org.onecert.domain.message;

import java.util.UUID;

/// The name of a text message.
public record MessageId(UUID value) {}
