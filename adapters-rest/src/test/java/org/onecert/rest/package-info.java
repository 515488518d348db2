/// The edge as a whole.
@NullMarked
package org.onecert.rest;

import org.jspecify.annotations.NullMarked;
