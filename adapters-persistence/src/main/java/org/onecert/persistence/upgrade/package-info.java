/// Upgrades that main certificates began, as rows. Knows no rule of them.
@NullMarked
package org.onecert.persistence.upgrade;

import org.jspecify.annotations.NullMarked;
