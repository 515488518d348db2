/// The trail on a real PostgreSQL: chained with many writers, and tampered with in every way that
/// we could think of.
@NullMarked
package org.onecert.persistence.trail;

import org.jspecify.annotations.NullMarked;
