package org.onecert.bootstrap.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.run.ServerProcess;

/// Nodes in turn, as a balancer in front of them hands requests out. One that is restarted gets
/// none meanwhile.
public final class Balancer {

  private final Site site;
  private final List<Place> places = new ArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();

  private Balancer(Site site) {
    this.site = site;
  }

  /// Two nodes with the settings that all have.
  public static Balancer ofTwo(Site site) {
    Balancer balancer = new Balancer(site);
    balancer.places.add(new Place(site.startNode()));
    balancer.places.add(new Place(site.startNode()));
    return balancer;
  }

  /// Sends a request to whoever is next.
  public <T> T send(Function<Api, T> request) {
    while (true) {
      Place next = places.get(Math.floorMod(turn.getAndIncrement(), places.size()));
      if (next.lock.readLock().tryLock()) {
        try {
          return request.apply(Api.at(next.node.url()));
        } finally {
          next.lock.readLock().unlock();
        }
      }
    }
  }

  /// Restarts one node after the other with these settings.
  public void restart(Map<String, String> settings) {
    places.forEach(place -> restart(place, settings));
  }

  private void restart(Place place, Map<String, String> settings) {
    place.lock.writeLock().lock();
    try {
      place.node.stop();
      place.node = site.startNode(settings);
    } finally {
      place.lock.writeLock().unlock();
    }
  }

  /// The interfaces of all nodes.
  public List<Api> nodes() {
    return places.stream().map(place -> Api.at(place.node.url())).toList();
  }

  private static final class Place {
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private volatile ServerProcess node;

    Place(ServerProcess node) {
      this.node = node;
    }
  }
}
