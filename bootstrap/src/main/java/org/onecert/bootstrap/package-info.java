/// The one Quarkus application: reads the configuration and puts the rooms together.
///
/// Knows every room and holds no rule.
@NullMarked
package org.onecert.bootstrap;

import org.jspecify.annotations.NullMarked;
