/// Transactions, and the database session that belongs to the one that is open. Knows nothing of
/// what is done in it.
@NullMarked
package org.onecert.persistence.session;

import org.jspecify.annotations.NullMarked;
