package org.onecert.application.port;

class InMemoryEventsTest extends EventsContract {

  InMemoryEventsTest() {
    super(new InMemoryPorts());
  }
}
