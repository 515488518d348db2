/// Text messages. So far by an inbox for development, which a person or a test can look into.
///
/// Knows neither codes nor what messages are for, and logs no number and no text.
@NullMarked
package org.onecert.sms;

import org.jspecify.annotations.NullMarked;
