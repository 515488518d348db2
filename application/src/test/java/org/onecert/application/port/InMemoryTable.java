package org.onecert.application.port;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Rows by key, in the order of their arrival, for the collections in memory.
final class InMemoryTable<K, V> implements Restorable {

  private final Map<K, V> rows = new LinkedHashMap<>();

  synchronized void put(K key, V row) {
    rows.put(key, row);
  }

  /// Whether it was kept: false if the key is taken.
  synchronized boolean putFirst(K key, V row) {
    return rows.putIfAbsent(key, row) == null;
  }

  synchronized Optional<V> find(K key) {
    return Optional.ofNullable(rows.get(key));
  }

  synchronized Optional<V> findFirst(Predicate<V> wanted) {
    return rows.values().stream().filter(wanted).findFirst();
  }

  synchronized void remove(K key) {
    rows.remove(key);
  }

  synchronized List<V> all() {
    return List.copyOf(rows.values());
  }

  @Override
  public synchronized Runnable note() {
    Map<K, V> before = new LinkedHashMap<>(rows);
    return () -> restore(before);
  }

  private synchronized void restore(Map<K, V> before) {
    rows.clear();
    rows.putAll(before);
  }
}
