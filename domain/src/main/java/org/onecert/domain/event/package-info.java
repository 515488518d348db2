/// What business systems are told when a certificate changed, and how it is brought to them: in
/// order, again until it is taken, never lost (G-4).
///
/// Knows no HTTP and no CloudEvents. An occurrence is what happened, an event is the record of it
/// that is told.
@NullMarked
package org.onecert.domain.event;

import org.jspecify.annotations.NullMarked;
