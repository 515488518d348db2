package org.onecert.domain.partner;

import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.BusinessItemCode;

/// Whether a certificate may do an item (G-4).
public record PermissionQuestion(UniqueId certificate, BusinessItemCode item) {}
