/// Text messages through Kannel, which speaks to the networks: its HTTP interface ("sendsms" in its
/// user guide), answers and delivery reports.
@NullMarked
package org.onecert.sms.kannel;

import org.jspecify.annotations.NullMarked;
