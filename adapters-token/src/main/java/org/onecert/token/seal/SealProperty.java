package org.onecert.token.seal;

import java.util.List;
import org.onecert.domain.certificate.Validity;

/// SES_ESPropertyInfo: whose seal it is, who may use it, and when.
///
/// @param name whose it is, as it states itself
record SealProperty(String name, List<SealUser> users, Validity validity) {}
