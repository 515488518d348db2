/// Challenges in writing (L-2): what a token signs, and the sealed text that lets any node
/// recognise its own challenges without having stored them.
///
/// Knows no certificates, and not which challenges were answered before: single use is a matter of
/// the database.
@NullMarked
package org.onecert.token.challenge;

import org.jspecify.annotations.NullMarked;
