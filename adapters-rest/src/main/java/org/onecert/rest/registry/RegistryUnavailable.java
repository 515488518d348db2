package org.onecert.rest.registry;

import org.onecert.rest.problem.MachineryUnavailable;
import org.onecert.rest.problem.ProblemCode;

/// The business registry did not answer, or not as agreed.
public final class RegistryUnavailable extends MachineryUnavailable {

  private static final long serialVersionUID = 1L;

  RegistryUnavailable(String message, Throwable cause) {
    super(ProblemCode.REGISTRY_UNAVAILABLE, message, cause);
  }

  RegistryUnavailable(String message) {
    super(ProblemCode.REGISTRY_UNAVAILABLE, message);
  }
}
