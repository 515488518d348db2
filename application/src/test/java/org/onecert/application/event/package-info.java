/// Tests of telling business systems of changes.
@NullMarked
package org.onecert.application.event;

import org.jspecify.annotations.NullMarked;
