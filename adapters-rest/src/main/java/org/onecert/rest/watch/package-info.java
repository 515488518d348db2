/// What an operator's watch is told of requests: which use case, how it ended, how long it took.
///
/// Knows no meters; who counts is wired in.
@NullMarked
package org.onecert.rest.watch;

import org.jspecify.annotations.NullMarked;
