/// What is personal, written so that only the server can read it (P-1): AES-256-GCM, and a keyed
/// index to find it by. Knows nothing of tables but their names.
@NullMarked
package org.onecert.persistence.crypto;

import org.jspecify.annotations.NullMarked;
