@NullMarked
package org.onecert.sms.text;

import org.jspecify.annotations.NullMarked;
