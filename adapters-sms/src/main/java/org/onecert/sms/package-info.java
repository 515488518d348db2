/// Text messages through the providers that the operator has a contract with: one after the other
/// where one is down, and never a message twice.
///
/// Each provider has a package of its own and speaks its language there. Knows neither codes nor
/// limits, and logs no number and no text.
@NullMarked
package org.onecert.sms;

import org.jspecify.annotations.NullMarked;
