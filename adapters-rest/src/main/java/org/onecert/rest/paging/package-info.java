/// Lists page by page, and what their addresses ask for.
///
/// Knows no list.
@NullMarked
package org.onecert.rest.paging;

import org.jspecify.annotations.NullMarked;
