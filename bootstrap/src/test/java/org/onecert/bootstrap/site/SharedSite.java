package org.onecert.bootstrap.site;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands tests one site with two nodes, the same for all of them. Tests keep out of each other's
/// way by working with enterprises of their own.
public final class SharedSite implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(Site.class, _ -> start(), Site.class);
  }

  private static Site start() {
    Site site = Site.named("shared");
    site.startNode();
    site.startNode();
    return site;
  }
}
