/// What every cryptographic adapter needs: a way off the event loop, and keyed digests.
///
/// Knows neither certificates nor challenges nor forms; its subpackages do. No provider is
/// installed in the JVM: whoever needs Bouncy Castle hands it to the operation.
@NullMarked
package org.onecert.token;

import org.jspecify.annotations.NullMarked;
