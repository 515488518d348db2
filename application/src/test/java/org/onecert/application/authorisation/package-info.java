/// Tests of authorising deputies.
@NullMarked
package org.onecert.application.authorisation;

import org.jspecify.annotations.NullMarked;
