/// Addresses of the network, and which of them belong together.
///
/// Knows nobody who has one.
@NullMarked
package org.onecert.domain.network;

import org.jspecify.annotations.NullMarked;
