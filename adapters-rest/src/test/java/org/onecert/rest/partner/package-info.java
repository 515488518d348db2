/// Tests of what business systems ask over HTTP.
@NullMarked
package org.onecert.rest.partner;

import org.jspecify.annotations.NullMarked;
