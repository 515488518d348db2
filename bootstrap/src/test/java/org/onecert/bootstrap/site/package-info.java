/// The packaged server with everything around it, for end-to-end tests: real processes, real
/// PostgreSQL, real HTTP.
@NullMarked
package org.onecert.bootstrap.site;

import org.jspecify.annotations.NullMarked;
