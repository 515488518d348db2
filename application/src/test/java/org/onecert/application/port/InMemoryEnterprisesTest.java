package org.onecert.application.port;

class InMemoryEnterprisesTest extends EnterprisesContract {

  InMemoryEnterprisesTest() {
    super(new InMemoryPorts());
  }
}
