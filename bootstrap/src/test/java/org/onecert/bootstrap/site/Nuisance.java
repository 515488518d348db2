package org.onecert.bootstrap.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Connections of somebody who means no good. All do the same, until the node ends them.
public final class Nuisance implements AutoCloseable {

  private static final int SMALL_BUFFER = 4096;

  private final List<Socket> sockets = new ArrayList<>();
  private final AtomicInteger there = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /// What is done over one connection.
  public interface Act {

    /// @throws IOException once the node has ended it
    void over(Socket connection) throws IOException;
  }

  private Nuisance() {}

  /// So many connections, each with somebody who does this and then listens to its end.
  public static Nuisance of(int count, URI node, Act act) {
    Nuisance nuisance = new Nuisance();
    for (int i = 0; i < count; i++) {
      nuisance.begin(connect(node), act);
    }
    return nuisance;
  }

  private static Socket connect(URI node) {
    try {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(SMALL_BUFFER);
      socket.connect(new InetSocketAddress(node.getHost(), node.getPort()));
      return socket;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void begin(Socket socket, Act act) {
    sockets.add(socket);
    there.incrementAndGet();
    threads.execute(() -> persist(socket, act));
  }

  private void persist(Socket socket, Act act) {
    try {
      act.over(socket);
      socket.getInputStream().skipNBytes(Long.MAX_VALUE);
    } catch (IOException ended) {
      there.decrementAndGet();
    }
  }

  /// How many the node has not ended.
  public int there() {
    return there.get();
  }

  @Override
  public void close() {
    sockets.forEach(Nuisance::close);
    threads.close();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
