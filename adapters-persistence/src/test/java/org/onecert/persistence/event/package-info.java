/// Tests of how queues are looked up.
@NullMarked
package org.onecert.persistence.event;

import org.jspecify.annotations.NullMarked;
