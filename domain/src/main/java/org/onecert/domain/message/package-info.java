/// Text messages: what they are for and what stands in them, how many may go out to whom, and what
/// became of each.
///
/// Knows no provider, no template and no code's rules (`org.onecert.domain.people`).
@NullMarked
package org.onecert.domain.message;

import org.jspecify.annotations.NullMarked;
