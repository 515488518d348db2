/// Tests of the command that checks an exported trail.
@NullMarked
package org.onecert.bootstrap.trail;

import org.jspecify.annotations.NullMarked;
