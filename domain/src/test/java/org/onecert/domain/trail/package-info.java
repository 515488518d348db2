/// Tests of the chain and of its check.
@NullMarked
package org.onecert.domain.trail;

import org.jspecify.annotations.NullMarked;
