package org.onecert.domain.login;

import org.onecert.domain.enterprise.BusinessItemCode;

/// The business item that a user came for (L-5).
///
/// @param offered whether the catalogue offers it now
public record AskedItem(BusinessItemCode code, boolean offered) {}
