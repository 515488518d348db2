/// Problems (RFC 9457): the one catalogue of everything that can be answered instead of what was
/// asked for, with status, words and a way out.
///
/// Statuses exist here and nowhere else. Knows the refusals of the domain, not who decides them.
@NullMarked
package org.onecert.rest.problem;

import org.jspecify.annotations.NullMarked;
