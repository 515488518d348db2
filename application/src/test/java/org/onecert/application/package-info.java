/// The use cases wired over collections in memory and scripted agents, for the tests of this
/// module.
///
/// Knows no database, no PDF and no cryptography.
@NullMarked
package org.onecert.application;

import org.jspecify.annotations.NullMarked;
