/// Proofs of what is said to Alibaba Cloud SMS and what its answers mean.
@NullMarked
package org.onecert.sms.aliyun;

import org.jspecify.annotations.NullMarked;
