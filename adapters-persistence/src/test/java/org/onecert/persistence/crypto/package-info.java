/// Encryption and the blind index, without a database.
@NullMarked
package org.onecert.persistence.crypto;

import org.jspecify.annotations.NullMarked;
