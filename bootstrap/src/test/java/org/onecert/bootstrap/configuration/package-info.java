/// Tests of what operators configure.
@NullMarked
package org.onecert.bootstrap.configuration;

import org.jspecify.annotations.NullMarked;
