package org.onecert.domain.enterprise;

import org.onecert.domain.Line;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;

/// An enterprise and the certificate that acts for it.
///
/// There is one main certificate, always: it is a field, not a flag. An enterprise never changes;
/// its operations answer with the next one.
public record Enterprise(
    EnterpriseId id,
    UnifiedSocialCreditCode uscc,
    Line name,
    EnterpriseProfile profile,
    CertificateId main) {}
