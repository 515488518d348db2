package org.onecert.application.port;

class InMemoryPeopleTest extends PeopleContract {

  InMemoryPeopleTest() {
    super(InMemoryPorts.empty());
  }
}
