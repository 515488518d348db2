/// Alibaba Cloud SMS (Dysms, version 2017-05-25): templates that were approved there, requests
/// signed with ACS3-HMAC-SHA256, and the question what became of a message.
///
/// By hand, over the HTTP client that is there: the vendor's SDK brings a second one.
@NullMarked
package org.onecert.sms.aliyun;

import org.jspecify.annotations.NullMarked;
