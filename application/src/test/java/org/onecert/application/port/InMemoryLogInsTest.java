package org.onecert.application.port;

class InMemoryLogInsTest extends LogInsContract {

  InMemoryLogInsTest() {
    super(InMemoryPorts.empty());
  }
}
