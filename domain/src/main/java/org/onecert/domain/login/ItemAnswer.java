package org.onecert.domain.login;

import org.onecert.domain.enterprise.BusinessItemCode;

/// Whether the certificate may do the item that the user came for (L-5).
public record ItemAnswer(BusinessItemCode code, boolean permitted) {}
