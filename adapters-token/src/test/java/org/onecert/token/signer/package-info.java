/// Proofs for what is said of those who signed a form.
@NullMarked
package org.onecert.token.signer;

import org.jspecify.annotations.NullMarked;
