/// What is left when a process dies at the worst moment.
@NullMarked
package org.onecert.bootstrap.crash;

import org.jspecify.annotations.NullMarked;
