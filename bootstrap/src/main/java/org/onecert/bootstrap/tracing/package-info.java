/// Traces: what a request waited for, in the words of OpenTelemetry, sent to an operator's
/// collector by its protocol (OTLP 1 over HTTP, JSON). Off unless a collector is named; then
/// nothing of this is there at all.
///
/// Knows no request's content: a span has what is listed in `Tags`, and nothing else gets in.
@NullMarked
package org.onecert.bootstrap.tracing;

import org.jspecify.annotations.NullMarked;
