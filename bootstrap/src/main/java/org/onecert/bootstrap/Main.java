package org.onecert.bootstrap;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.onecert.rest.openapi.DescriptionPages;
import org.onecert.rest.wire.ConnectionWatch;

/// Starts the server, and what has to be there before it.
@QuarkusMain
public final class Main {

  private Main() {}

  public static void main(String... arguments) {
    ConnectionWatch.begin();
    DescriptionPages.stayAsBuilt();
    Quarkus.run(arguments);
  }
}
