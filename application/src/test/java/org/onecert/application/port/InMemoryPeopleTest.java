package org.onecert.application.port;

class InMemoryPeopleTest extends PeopleContract {

  InMemoryPeopleTest() {
    super(new InMemoryPorts());
  }
}
