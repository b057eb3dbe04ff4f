package dev.lintel.properties.limits;

/** What an admitted request holds until it has ended. */
interface Lease {
  /** Holds nothing. */
  Lease NONE =
      new Lease() {
        @Override
        public void finishing() {
          // Nothing is held.
        }

        @Override
        public void giveBack() {
          // Nothing is held.
        }
      };

  /** Tells that the last part of the answer is about to leave. */
  void finishing();

  /** Gives back what is held, once, however often it is called. */
  void giveBack();
}
