/// What is written about the server, held against the server.
@NullMarked
package org.onecert.bootstrap.pages;

import org.jspecify.annotations.NullMarked;
