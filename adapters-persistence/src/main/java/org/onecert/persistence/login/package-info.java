/// Log-ins and the sessions that they open, each in one statement. Knows nothing of tokens.
@NullMarked
package org.onecert.persistence.login;

import org.jspecify.annotations.NullMarked;
