/// Signatures that can be verified in years, as far as the operator wants (ETSI EN 319 142-1,
/// levels B-T and B-LT): a time stamp on each, and in a form that all have signed what proves every
/// certificate.
///
/// What cannot be had is told to the operator each time, and lowers nothing unless he said so.
@NullMarked
package org.onecert.token.lasting;

import org.jspecify.annotations.NullMarked;
