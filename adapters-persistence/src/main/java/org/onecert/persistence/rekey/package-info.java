/// Changing the keys of people's data while the server runs (P-1): which keys values here are
/// encrypted with, and encrypting them anew. Knows nothing of what they mean.
@NullMarked
package org.onecert.persistence.rekey;

import org.jspecify.annotations.NullMarked;
