/// Notices to holders that have not been told yet, as rows; mobiles are encrypted (P-1).
@NullMarked
package org.onecert.persistence.notice;

import org.jspecify.annotations.NullMarked;
