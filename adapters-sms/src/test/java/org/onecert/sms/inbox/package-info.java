/// Proofs that messages arrive, or that it is told when they do not.
@NullMarked
package org.onecert.sms.inbox;

import org.jspecify.annotations.NullMarked;
