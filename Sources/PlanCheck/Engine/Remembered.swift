#if hasFeature(Embedded)
  /// What is worked out once, when it is first asked for.
  package final class Remembered<Value: Sendable>: @unchecked Sendable {
    private var known: Value?

    package init() {}

    /// There is one thread.
    package func value(_ work: () -> Value) -> Value {
      if let known { return known }
      let value = work()
      known = value
      return value
    }
  }
#else
  internal import Synchronization

  /// What is worked out once, when it is first asked for.
  package final class Remembered<Value: Sendable>: Sendable {
    private let known = Mutex<Value?>(nil)

    package init() {}

    package func value(_ work: () -> Value) -> Value {
      if let known = known.withLock({ $0 }) { return known }
      let value = work()
      known.withLock { $0 = value }
      return value
    }
  }
#endif
