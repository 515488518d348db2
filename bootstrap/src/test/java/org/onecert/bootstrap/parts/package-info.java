/// What the packaged server is made of.
@NullMarked
package org.onecert.bootstrap.parts;

import org.jspecify.annotations.NullMarked;
