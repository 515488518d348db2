package org.onecert.application.port;

class InMemoryCertificatesTest extends CertificatesContract {

  InMemoryCertificatesTest() {
    super(new InMemoryPorts());
  }
}
