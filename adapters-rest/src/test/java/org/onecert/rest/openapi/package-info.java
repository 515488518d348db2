/// The description of the interface, held against the code and against what is checked in.
@NullMarked
package org.onecert.rest.openapi;

import org.jspecify.annotations.NullMarked;
