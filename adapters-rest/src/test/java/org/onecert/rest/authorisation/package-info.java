/// Tests of authorising deputies over HTTP.
@NullMarked
package org.onecert.rest.authorisation;

import org.jspecify.annotations.NullMarked;
