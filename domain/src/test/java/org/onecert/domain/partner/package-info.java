/// Tests of business systems.
@NullMarked
package org.onecert.domain.partner;

import org.jspecify.annotations.NullMarked;
