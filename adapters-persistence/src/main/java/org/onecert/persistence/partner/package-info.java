/// Business systems, and what they ask of certificates and items (G-4).
@NullMarked
package org.onecert.persistence.partner;

import org.jspecify.annotations.NullMarked;
