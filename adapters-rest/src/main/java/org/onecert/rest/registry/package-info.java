/// The business registry (工商法人库): its entries as JSON and CSV, and asking it over HTTP.
///
/// One entry is `{"uscc", "enterpriseName", "economicType", "registeredAddress",
/// "legalRepresentative": {"name", "documentKind", "documentNumber"}}`. Knows nothing of what
/// entries are good for.
@NullMarked
package org.onecert.rest.registry;

import org.jspecify.annotations.NullMarked;
