package org.onecert.domain.login;

import java.util.Optional;
import org.onecert.domain.enterprise.BusinessItemCode;

/// What a user came for, as the caller says (L-5).
///
/// @param item empty if the caller does not know it
public record Visit(Entrance entrance, Optional<BusinessItemCode> item) {}
