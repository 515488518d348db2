package org.onecert.application.port;

class InMemoryLogInsTest extends LogInsContract {

  InMemoryLogInsTest() {
    super(new InMemoryPorts());
  }
}
