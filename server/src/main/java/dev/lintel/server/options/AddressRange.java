package dev.lintel.server.options;

import java.math.BigInteger;
import java.net.InetAddress;

/** A block of IP addresses in CIDR notation (RFC 4632, RFC 4291 section 2.3). */
public record AddressRange(InetAddress network, int prefixLength) {

  static AddressRange parse(String text) {
    try {
      int slash = text.indexOf('/');
      InetAddress network = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
      int bits = network.getAddress().length * Byte.SIZE;
      int length = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
      if (length < 0 || length > bits) {
        throw new IllegalArgumentException("prefix length");
      }
      return new AddressRange(network, length);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Give addresses or blocks, separated by commas, such as 10.0.0.0/8,::1.", e);
    }
  }

  /** Whether the address is one of this block. */
  public boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    int bits = bytes.length * Byte.SIZE;
    return bytes.length == network.getAddress().length
        && leading(bytes, bits).equals(leading(network.getAddress(), bits));
  }

  private BigInteger leading(byte[] address, int bits) {
    return new BigInteger(1, address).shiftRight(bits - prefixLength);
  }

  @Override
  public String toString() {
    return network.getHostAddress() + "/" + prefixLength;
  }
}
