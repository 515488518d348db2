/// Tests of what business systems ask.
@NullMarked
package org.onecert.application.partner;

import org.jspecify.annotations.NullMarked;
