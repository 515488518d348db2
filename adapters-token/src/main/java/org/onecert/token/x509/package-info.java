/// Certificates (L-3): parsing, paths to configured anchors, what a genuine one says of its
/// enterprise, and signatures made with its key. One small class for each rule.
///
/// Knows no challenge, no session and no record of who was here before. Whatever it is given is
/// hostile until a check has passed it: length first, then form, algorithms, use, path, time, and
/// only then what the certificate says.
@NullMarked
package org.onecert.token.x509;

import org.jspecify.annotations.NullMarked;
