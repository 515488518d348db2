package org.onecert.bootstrap.tracing;

import java.security.SecureRandom;
import java.util.HexFormat;

/// New names of traces and spans, and which traces are recorded.
///
/// @param share of traces that are recorded, from 0 to 1
record TraceIds(SecureRandom random, double share) {

  private static final int TRACE = 16;
  private static final int SPAN = 8;
  private static final int LAST = 16;

  String newTrace() {
    return hex(TRACE);
  }

  String newSpan() {
    return hex(SPAN);
  }

  private String hex(int octets) {
    byte[] id = new byte[octets];
    random.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }

  /// By the last half of its name, so that all who record the same share record the same traces.
  boolean isRecorded(String trace) {
    long number = Long.parseUnsignedLong(trace.substring(LAST), LAST);
    return (number >>> 1) < share * Long.MAX_VALUE || share >= 1;
  }
}
