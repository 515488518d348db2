/// How the trail is read and written, statement by statement.
@NullMarked
package org.onecert.persistence.history;

import org.jspecify.annotations.NullMarked;
