/// Tests of what business systems are told.
@NullMarked
package org.onecert.domain.event;

import org.jspecify.annotations.NullMarked;
