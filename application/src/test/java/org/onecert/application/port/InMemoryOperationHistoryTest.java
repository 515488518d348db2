package org.onecert.application.port;

class InMemoryOperationHistoryTest extends OperationHistoryContract {

  InMemoryOperationHistoryTest() {
    super(new InMemoryPorts());
  }
}
