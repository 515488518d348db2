/// Proofs that messages arrive, or that it is told when they do not.
@NullMarked
package org.onecert.sms;

import org.jspecify.annotations.NullMarked;
