/// Certificates through their life: crowds that do everything at random and at once, and what must
/// hold at every moment whatever they do.
@NullMarked
package org.onecert.application.life;

import org.jspecify.annotations.NullMarked;
