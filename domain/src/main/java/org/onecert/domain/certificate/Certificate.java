package org.onecert.domain.certificate;

import java.time.Instant;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.people.AdditionalInformation;

/// A certificate that was activated: admitted to the system for its enterprise.
public record Certificate(
    CertificateId id,
    EnterpriseId enterprise,
    GenuineCertificate genuine,
    AdditionalInformation information,
    Instant activatedAt) {}
