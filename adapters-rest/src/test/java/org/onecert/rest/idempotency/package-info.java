/// Requests that are made twice.
@NullMarked
package org.onecert.rest.idempotency;

import org.jspecify.annotations.NullMarked;
