/// A stage for the edge: the use cases behind it say what a test tells them to, so that real HTTP
/// is spoken without a database.
@NullMarked
package org.onecert.rest.stage;

import org.jspecify.annotations.NullMarked;
