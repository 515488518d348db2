package org.onecert.application.port;

class InMemoryUpgradesTest extends UpgradesContract {

  InMemoryUpgradesTest() {
    super(new InMemoryPorts());
  }
}
