/// Codes, released signatures and hosted keys. Knows neither a code nor, without the server's key,
/// a person.
@NullMarked
package org.onecert.persistence.people;

import org.jspecify.annotations.NullMarked;
