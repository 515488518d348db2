/// Every "no" that the business says, as one sealed family.
///
/// They stand in one package so that one exhaustive `switch` at the edge has to decide a status and
/// two sentences for each of them (ADR 0002). Knows neither the statuses nor the sentences.
@NullMarked
package org.onecert.domain.refusal;

import org.jspecify.annotations.NullMarked;
