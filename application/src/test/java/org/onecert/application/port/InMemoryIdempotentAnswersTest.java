package org.onecert.application.port;

class InMemoryIdempotentAnswersTest extends IdempotentAnswersContract {

  InMemoryIdempotentAnswersTest() {
    super(new InMemoryPorts());
  }
}
