/// The legal representative's personal certificate, hosted by a service of others: a client of the
/// Cloud Signature Consortium's API (CSC API v2.0.0.2), as second adapter beside the one that hosts
/// by itself (ADR 0017).
///
/// All that the service answers counts as hostile until it was checked. Knows no forms and no PDF,
/// and no text message: the service sends its codes itself.
@NullMarked
package org.onecert.token.csc;

import org.jspecify.annotations.NullMarked;
