/// Certificate revocation lists (RFC 5280, 5 and 6.3): read without making an object of each entry,
/// looked up in microseconds, and judged by the rules of 6.3.3: complete, delta and indirect lists,
/// distribution points, reasons, whoever may sign them.
///
/// Knows neither where lists come from nor what an outage means; that is the business of
/// `org.onecert.token.revocation`.
@NullMarked
package org.onecert.token.crl;

import org.jspecify.annotations.NullMarked;
