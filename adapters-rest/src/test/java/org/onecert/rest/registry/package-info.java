/// The business registry, in files and over HTTP.
@NullMarked
package org.onecert.rest.registry;

import org.jspecify.annotations.NullMarked;
