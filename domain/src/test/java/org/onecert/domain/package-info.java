/// Proofs of what all rules share, and sample values for the tests of other modules.
@NullMarked
package org.onecert.domain;

import org.jspecify.annotations.NullMarked;
