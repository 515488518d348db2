/// Confirming that the information of a certificate has changed, over HTTP (C, figure 7).
@NullMarked
package org.onecert.rest.update;

import org.jspecify.annotations.NullMarked;
