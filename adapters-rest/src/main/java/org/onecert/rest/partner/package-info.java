/// Business systems: how they prove who they are (RFC 6749, 2.3.1), and what they ask (G-4, L-6):
/// introspection (RFC 7662), permission checks, an enterprise's certificates.
///
/// Knows nothing of how operators register them.
@NullMarked
package org.onecert.rest.partner;

import org.jspecify.annotations.NullMarked;
