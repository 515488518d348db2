package org.onecert.application.port;

class InMemoryTransactionsTest extends TransactionsContract {

  InMemoryTransactionsTest() {
    super(InMemoryPorts.empty());
  }
}
