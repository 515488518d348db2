/// What is left when a process dies at the worst moment, or is asked to end at one.
@NullMarked
package org.onecert.bootstrap.crash;

import org.jspecify.annotations.NullMarked;
