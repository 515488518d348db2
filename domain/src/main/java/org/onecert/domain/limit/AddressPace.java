package org.onecert.domain.limit;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.network.NetworkRange;

/// How fast something may come from one address.
///
/// @param usual of whatever address
/// @param crowd how many times as fast from a crowded one
/// @param crowded addresses that many share: offices, service halls
public record AddressPace(Pace usual, int crowd, List<NetworkRange> crowded) {

  public AddressPace {
    crowded = List.copyOf(crowded);
  }

  /// The same for all addresses.
  public static AddressPace of(Pace pace) {
    return new AddressPace(pace, 1, List.of());
  }

  /// The pace of an address; the usual one if nobody knows it.
  public Pace of(Optional<InetAddress> address) {
    return address.filter(this::isCrowded).isPresent() ? usual.times(crowd) : usual;
  }

  private boolean isCrowded(InetAddress address) {
    return crowded.stream().anyMatch(range -> range.contains(address));
  }
}
