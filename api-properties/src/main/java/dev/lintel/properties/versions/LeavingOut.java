package dev.lintel.properties.versions;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets JSON pass while it is written, without the fields that a view drops, in memory that grows
 * with the depth alone. Several documents may follow each other, as lines do. What is not
 * well-formed passes in some way. Belongs to one thread.
 */
final class LeavingOut extends FilterOutputStream {
  /** An object or array that is open; elements of an array are at the array's own place. */
  private static final class Level {
    private final ViewNode node;
    private final boolean isObject;
    private boolean namesNext;
    private boolean anyKept;

    private Level(ViewNode node, boolean isObject) {
      this.node = node;
      this.isObject = isObject;
      this.namesNext = isObject;
    }
  }

  private final ViewNode root;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private ViewNode next;
  private boolean inText;
  private boolean escaped;
  private boolean holding;
  private boolean dropping;
  private int droppedDepth;

  LeavingOut(ViewNode root, OutputStream out) {
    super(out);
    this.root = root;
    this.next = root;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int place = from; place < from + length; place++) {
      write(bytes[place]);
    }
  }

  @Override
  public void write(int value) throws IOException {
    byte sign = (byte) value;
    if (inText) {
      pass(sign);
      text(sign);
    } else {
      structure(sign);
    }
  }

  private void text(byte sign) throws IOException {
    if (escaped) {
      escaped = false;
    } else if (sign == '\\') {
      escaped = true;
    } else if (sign == '"') {
      inText = false;
    }
  }

  private void structure(byte sign) throws IOException {
    switch (sign) {
      case '"' -> {
        inText = true;
        pass(sign);
      }
      case '{', '[' -> opened(sign);
      case '}', ']' -> closed(sign);
      case ',' -> separated(sign);
      case ':' -> named(sign);
      default -> pass(sign);
    }
  }

  private void opened(byte sign) throws IOException {
    pass(sign);
    if (dropping) {
      droppedDepth++;
      return;
    }
    levels.push(new Level(next, sign == '{'));
    holding = sign == '{';
  }

  private void closed(byte sign) throws IOException {
    if (dropping && droppedDepth > 0) {
      droppedDepth--;
      return;
    }
    dropping = false;
    release();
    out.write(sign);
    levels.poll();
    next = levels.isEmpty() ? root : levels.peek().node;
  }

  /** The comma before a field is kept back until it is known whether the field stays. */
  private void separated(byte sign) throws IOException {
    if (dropping && droppedDepth > 0) {
      return;
    }
    dropping = false;
    Level level = levels.peek();
    if (level == null || !level.isObject) {
      out.write(sign);
      return;
    }
    level.namesNext = true;
    holding = true;
    if (level.anyKept) {
      held.write(sign);
    }
  }

  private void named(byte sign) throws IOException {
    Level level = levels.peek();
    if (dropping || level == null || !level.namesNext) {
      pass(sign);
      return;
    }
    level.namesNext = false;
    FieldView field = level.node.field(name());
    if (field.dropped()) {
      held.reset();
      holding = false;
      dropping = true;
      return;
    }
    level.anyKept = true;
    release();
    out.write(sign);
    next = field.inside();
  }

  /** The name that is held, perhaps after a comma and space. */
  private String name() {
    String text = held.toString(java.nio.charset.StandardCharsets.UTF_8);
    return JsonMapper.shared().readValue(text.substring(text.indexOf('"')), String.class);
  }

  private void pass(byte sign) throws IOException {
    if (holding) {
      held.write(sign);
    } else if (!dropping) {
      out.write(sign);
    }
  }

  private void release() throws IOException {
    holding = false;
    held.writeTo(out);
    held.reset();
  }
}
