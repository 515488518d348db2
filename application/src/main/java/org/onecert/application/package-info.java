/// What OneCert can be asked to do: one in-port and one service for each use case, and the
/// out-ports that they need.
///
/// Holds no business rule and no technology: a service fetches, asks the domain, keeps.
@NullMarked
package org.onecert.application;

import org.jspecify.annotations.NullMarked;
