package org.onecert.application.code;

import java.util.Optional;
import org.onecert.domain.people.OneTimeCode;

/// A code that takes the place of another.
///
/// @param before what was there, to be put back if the new one does not go out
record NextCode(OneTimeCode code, Optional<OneTimeCode> before) {}
