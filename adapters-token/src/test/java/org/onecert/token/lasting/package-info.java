/// Tests of signatures that last.
@NullMarked
package org.onecert.token.lasting;

import org.jspecify.annotations.NullMarked;
