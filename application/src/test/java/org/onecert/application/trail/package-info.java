/// Tests of sealing and exporting the trail.
@NullMarked
package org.onecert.application.trail;

import org.jspecify.annotations.NullMarked;
