/// A deputy becomes the main certificate (U): by itself under a form, or by the main certificate
/// and the deputy's token. Either way ends in one and the same transaction, `Swaps`.
///
/// What happens when a form was signed is in `application.signing`, as for every form.
@NullMarked
package org.onecert.application.upgrade;

import org.jspecify.annotations.NullMarked;
