/// Signing sessions, their documents, and the forms that come of them. Knows nothing of PDF.
@NullMarked
package org.onecert.persistence.signing;

import org.jspecify.annotations.NullMarked;
