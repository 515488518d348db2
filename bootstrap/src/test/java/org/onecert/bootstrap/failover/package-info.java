/// Everything that may be killed is killed under load: the primary of the database, a node, the
/// balancer.
@NullMarked
package org.onecert.bootstrap.failover;

import org.jspecify.annotations.NullMarked;
