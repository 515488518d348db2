/// The HTTP edge: what clients may say to OneCert and how it answers.
///
/// Everything from outside is checked here and turned into the words of the domain. Knows in-ports,
/// statuses and JSON; knows no database, no certificate's inside and no service behind a port.
@NullMarked
package org.onecert.rest;

import org.jspecify.annotations.NullMarked;
