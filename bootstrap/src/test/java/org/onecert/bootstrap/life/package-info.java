/// Enterprises that live at random, on two nodes at once, and what must be true of them whatever
/// happens.
@NullMarked
package org.onecert.bootstrap.life;

import org.jspecify.annotations.NullMarked;
