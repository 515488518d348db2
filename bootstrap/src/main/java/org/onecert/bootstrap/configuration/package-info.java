/// What operators configure, as one list (`docs/configuration.md`), checked at the start.
///
/// Knows nothing of what is built from it.
@NullMarked
package org.onecert.bootstrap.configuration;

import org.jspecify.annotations.NullMarked;
