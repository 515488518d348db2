/// The chain on the audit trail, its seals, and parts of it for an export. Knows nothing of what
/// makes a chain whole: the domain does.
@NullMarked
package org.onecert.persistence.trail;

import org.jspecify.annotations.NullMarked;
