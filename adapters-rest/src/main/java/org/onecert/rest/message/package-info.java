/// Text messages over HTTP: what became of them, for those who wait for one, and the reports of
/// those who send them.
@NullMarked
package org.onecert.rest.message;

import org.jspecify.annotations.NullMarked;
