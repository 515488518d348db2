/// The description of the interface (OpenAPI), as far as annotations on resources cannot say it:
/// every problem of every operation, with real examples.
///
/// Knows the catalogue of problems and the names of operations, no behaviour.
@NullMarked
package org.onecert.rest.openapi;

import org.jspecify.annotations.NullMarked;
