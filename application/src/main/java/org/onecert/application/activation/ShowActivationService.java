package org.onecert.application.activation;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.application.port.BusinessRegistry;
import org.onecert.domain.login.Session.Activating;

/// Asks the registry.
public final class ShowActivationService implements ShowActivation {

  private final BusinessRegistry registry;

  public ShowActivationService(BusinessRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Uni<Page> show(Caller<Activating> caller) {
    Activating session = caller.session();
    return registry.find(session.facts().uscc()).map(entry -> new Page(session, entry));
  }
}
