/// Tests of telling business systems over HTTP.
@NullMarked
package org.onecert.rest.event;

import org.jspecify.annotations.NullMarked;
