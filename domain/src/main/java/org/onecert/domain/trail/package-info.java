/// The trail as a chain: what makes it show that an entry was rewritten, deleted or inserted, and
/// the check of an export that finds it (P-2).
///
/// Knows nothing of where the chain is kept, nor who may read it. What comes from a database counts
/// as text that anybody may have altered.
@NullMarked
package org.onecert.domain.trail;

import org.jspecify.annotations.NullMarked;
