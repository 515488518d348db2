/// The trail that every act leaves: who did what to which certificate, when, with what result
/// (P-2).
///
/// Knows nothing of how it is kept, nor of secrets: what is personal never enters an entry.
@NullMarked
package org.onecert.domain.history;

import org.jspecify.annotations.NullMarked;
