/// Codes by text message: sending them and trying them (S-3). The rules are the domain's
/// (`OneTimeCode`); here they meet the gateway and the memory that all nodes share.
///
/// Knows neither what a code releases nor the words of the message.
@NullMarked
package org.onecert.application.code;

import org.jspecify.annotations.NullMarked;
