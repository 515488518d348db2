package org.onecert.application.port;

class InMemoryNoticesTest extends NoticesContract {

  InMemoryNoticesTest() {
    super(new InMemoryPorts());
  }
}
