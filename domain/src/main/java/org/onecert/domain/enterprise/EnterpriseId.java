package org.onecert.domain.enterprise;

import java.util.UUID;

/// Our own name for an enterprise. It outlives changes of name and credit code.
public record EnterpriseId(UUID value) {}
