/// People: their names, identity documents and mobiles, and the codes that prove a mobile is
/// theirs.
///
/// What is personal shows itself masked (P-1): nothing here prints a whole number by accident.
/// Knows no gateway and no encryption.
@NullMarked
package org.onecert.domain.people;

import org.jspecify.annotations.NullMarked;
