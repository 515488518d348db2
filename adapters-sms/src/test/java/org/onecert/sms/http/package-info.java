/// Proofs of what gateways are told and what their answers mean.
@NullMarked
package org.onecert.sms.http;

import org.jspecify.annotations.NullMarked;
