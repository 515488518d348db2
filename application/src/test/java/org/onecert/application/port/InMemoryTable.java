package org.onecert.application.port;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Rows by key, in the order of their arrival, for the collections in memory. Taking note of them
/// costs nothing: they are copied when the next of them is written.
final class InMemoryTable<K, V> implements Restorable {

  private Map<K, V> rows = new LinkedHashMap<>();
  private boolean noted;

  synchronized void put(K key, V row) {
    writable().put(key, row);
  }

  /// Whether it was kept: false if the key is taken.
  synchronized boolean putFirst(K key, V row) {
    return writable().putIfAbsent(key, row) == null;
  }

  /// Puts it in the place of what has this key, if anything has.
  synchronized void replace(K key, V row) {
    writable().replace(key, row);
  }

  synchronized int size() {
    return rows.size();
  }

  synchronized Optional<V> find(K key) {
    return Optional.ofNullable(rows.get(key));
  }

  synchronized Optional<V> findFirst(Predicate<V> wanted) {
    return rows.values().stream().filter(wanted).findFirst();
  }

  synchronized void remove(K key) {
    writable().remove(key);
  }

  synchronized List<V> all() {
    return List.copyOf(rows.values());
  }

  @Override
  public synchronized Runnable note() {
    Map<K, V> before = rows;
    noted = true;
    return () -> restore(before);
  }

  private synchronized void restore(Map<K, V> before) {
    rows = before;
    noted = true;
  }

  private Map<K, V> writable() {
    rows = noted ? new LinkedHashMap<>(rows) : rows;
    noted = false;
    return rows;
  }
}
