/// The collections on a real PostgreSQL.
@NullMarked
package org.onecert.persistence;

import org.jspecify.annotations.NullMarked;
