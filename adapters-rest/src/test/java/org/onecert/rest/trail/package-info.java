/// Tests of exporting the trail over HTTP.
@NullMarked
package org.onecert.rest.trail;

import org.jspecify.annotations.NullMarked;
