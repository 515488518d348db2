/// Proofs that messages go through Kannel, and that its answers are understood.
@NullMarked
package org.onecert.sms.kannel;

import org.jspecify.annotations.NullMarked;
