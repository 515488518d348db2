package org.onecert.application.port;

class InMemoryChallengesTest extends ChallengesContract {

  InMemoryChallengesTest() {
    super(new InMemoryPorts());
  }
}
