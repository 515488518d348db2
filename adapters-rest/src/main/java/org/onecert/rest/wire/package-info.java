/// Connections, before anybody knows what is said over them: how many there may be, how long
/// somebody may take to say something or to listen, and how much is held for all of them.
///
/// Knows octets, no requests.
@NullMarked
package org.onecert.rest.wire;

import org.jspecify.annotations.NullMarked;
