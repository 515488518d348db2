/// PostgreSQL, behind the out-ports of the application.
///
/// What may be part of a transaction goes through Hibernate Reactive's session of that transaction;
/// what stands alone is one statement on the Vert.x client. Knows no business rule beyond what the
/// tables themselves enforce.
@NullMarked
package org.onecert.persistence;

import org.jspecify.annotations.NullMarked;
