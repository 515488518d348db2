/// An inbox for development, which a person or a test can look into.
@NullMarked
package org.onecert.sms.inbox;

import org.jspecify.annotations.NullMarked;
