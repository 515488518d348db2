package org.onecert.sms.aliyun;

/// What is asked of whom.
///
/// @param host with the port, if it is not the usual one
record Acs3Operation(String host, String version, String action) {}
