/// Lists page by page, over HTTP.
@NullMarked
package org.onecert.rest.paging;

import org.jspecify.annotations.NullMarked;
