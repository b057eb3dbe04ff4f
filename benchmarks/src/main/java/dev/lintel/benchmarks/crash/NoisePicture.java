package dev.lintel.benchmarks.crash;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/**
 * A picture like no other, of some hundred bytes to some hundred kilobytes.
 *
 * @param seed from which its pixels follow
 * @param side in pixels
 */
record NoisePicture(long seed, int side) {
  private static final int SMALLEST = 8;
  private static final int LARGEST = 200;

  static NoisePicture any(RandomGenerator random) {
    return new NoisePicture(random.nextLong(), random.nextInt(SMALLEST, LARGEST));
  }

  /** The same bytes each time. */
  byte[] png() {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    RandomGenerator pixels = new SplittableRandom(seed);
    for (int place = 0; place < side * side; place++) {
      image.setRGB(place % side, place / side, pixels.nextInt());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
