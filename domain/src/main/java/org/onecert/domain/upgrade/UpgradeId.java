package org.onecert.domain.upgrade;

import java.util.UUID;

/// The name of an upgrade that the main certificate began.
public record UpgradeId(UUID value) {}
