/// The out-ports kept in memory, for the tests of the use cases, and the contracts that the fakes
/// pass as well as the real adapters.
@NullMarked
package org.onecert.application.port;

import org.jspecify.annotations.NullMarked;
