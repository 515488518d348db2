/// Telling business systems of changes over HTTP: CloudEvents by signed web hook, to addresses that
/// the operator allows.
///
/// Knows no queue and no retry: what came of one delivery is told, what follows is decided
/// elsewhere.
@NullMarked
package org.onecert.rest.event;

import org.jspecify.annotations.NullMarked;
