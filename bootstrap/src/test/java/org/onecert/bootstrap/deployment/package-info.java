/// What is in `deploy`: the folder of the image, manifests, and what watches the server, held
/// against the server and against each other.
@NullMarked
package org.onecert.bootstrap.deployment;

import org.jspecify.annotations.NullMarked;
