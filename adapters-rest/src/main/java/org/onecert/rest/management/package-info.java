/// Certificate management over HTTP: the list, and what the main certificate does to the others (M,
/// figures 9 and 14).
///
/// Knows who may do what no better than the domain's viewer does.
@NullMarked
package org.onecert.rest.management;

import org.jspecify.annotations.NullMarked;
