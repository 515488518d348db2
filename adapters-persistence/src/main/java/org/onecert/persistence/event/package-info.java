/// Events for business systems: the outbox, and what each system has not taken yet (G-4).
@NullMarked
package org.onecert.persistence.event;

import org.jspecify.annotations.NullMarked;
