/// What operators do over HTTP.
@NullMarked
package org.onecert.rest.operator;

import org.jspecify.annotations.NullMarked;
