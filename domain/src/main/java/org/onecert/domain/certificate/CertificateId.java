package org.onecert.domain.certificate;

import java.util.UUID;

/// Our own name for a certificate of an enterprise. It outlives renewals: the account, not the
/// issue.
public record CertificateId(UUID value) {}
