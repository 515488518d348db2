/// Telling holders of certificates what happened to them (U-3): written down in the transaction of
/// the change, told afterwards, again until the gateway has taken it.
///
/// Knows no gateway.
@NullMarked
package org.onecert.application.notice;

import org.jspecify.annotations.NullMarked;
