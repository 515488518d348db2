/// The catalogue of problems.
@NullMarked
package org.onecert.rest.problem;

import org.jspecify.annotations.NullMarked;
