/// Any gateway that takes a message by one HTTP request: what it is told is a template, and so is
/// what counts as its consent. Knows no particular gateway.
@NullMarked
package org.onecert.sms.http;

import org.jspecify.annotations.NullMarked;
