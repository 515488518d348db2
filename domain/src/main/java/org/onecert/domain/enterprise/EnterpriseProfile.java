package org.onecert.domain.enterprise;

import org.onecert.domain.Line;
import org.onecert.domain.people.LegalRepresentative;

/// What the form says of an enterprise beside its certificate (A-1, figure 3).
///
/// @param local whether the business registry knows the enterprise and answers for the rest
/// @param economicType 经济类型, as the registry words it
/// @param address the registered address; the office address of an institution or society
public record EnterpriseProfile(
    boolean local, Line economicType, Line address, LegalRepresentative representative) {}
