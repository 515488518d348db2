package org.onecert.application.port;

class InMemorySigningTest extends SigningContract {

  InMemorySigningTest() {
    super(new InMemoryPorts());
  }
}
