/// The walls of the house, and why they stand.
@NullMarked
package org.onecert.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
