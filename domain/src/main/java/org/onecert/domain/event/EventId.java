package org.onecert.domain.event;

import java.util.UUID;

/// The name of an event: the same however often it is told.
public record EventId(UUID value) {}
