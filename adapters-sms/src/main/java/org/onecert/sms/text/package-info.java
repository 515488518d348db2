/// The words of messages: the operator's templates, filled in and kept short enough.
@NullMarked
package org.onecert.sms.text;

import org.jspecify.annotations.NullMarked;
