package dev.lintel.properties.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a caller sits, coarse enough to count by: an IPv4 address, or the /64 network of an IPv6
 * address, since one caller there has more addresses than could ever be counted.
 */
record NetworkPlace(String name) {
  private static final int BYTES_OF_A_NETWORK = 8;

  static NetworkPlace of(String address) {
    return new NetworkPlace(address.indexOf(':') < 0 ? address : network(address));
  }

  String key() {
    return "address:" + name;
  }

  private static String network(String address) {
    InetAddress parsed;
    try {
      parsed = InetAddress.ofLiteral(address);
    } catch (IllegalArgumentException e) {
      return address;
    }
    // A mapped address (::ffff:192.0.2.1) has already become an IPv4 address here.
    return parsed instanceof Inet6Address
        ? HexFormat.of().formatHex(parsed.getAddress(), 0, BYTES_OF_A_NETWORK) + "/64"
        : parsed.getHostAddress();
  }
}
