/// Tests of changing keys.
@NullMarked
package org.onecert.persistence.rekey;

import org.jspecify.annotations.NullMarked;
