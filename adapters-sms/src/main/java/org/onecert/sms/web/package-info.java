/// HTTP with providers: one request, one answer of bounded length, within one patience; redirects
/// are not followed. Knows what was not sent for certain, and no provider's language.
@NullMarked
package org.onecert.sms.web;

import org.jspecify.annotations.NullMarked;
