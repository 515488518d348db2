package org.onecert.application.port;

class InMemorySessionsTest extends SessionsContract {

  InMemorySessionsTest() {
    super(new InMemoryPorts());
  }
}
