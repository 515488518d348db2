/// Keeping the trail such that tampering shows: sealing it, exporting it for the check (P-2).
@NullMarked
package org.onecert.application.trail;

import org.jspecify.annotations.NullMarked;
