package org.onecert.domain.signing;

import java.util.UUID;

/// The name of a form that everybody has signed.
public record FormId(UUID value) {}
