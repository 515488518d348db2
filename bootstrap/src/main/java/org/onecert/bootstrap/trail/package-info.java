/// The command that checks an exported trail, away from the server (P-2).
///
/// Knows files and words, not what makes a chain whole: the domain does.
@NullMarked
package org.onecert.bootstrap.trail;

import org.jspecify.annotations.NullMarked;
