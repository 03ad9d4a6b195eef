import Synchronization

/// A value made at its first use and kept: what a request does not touch, a CGI process does not pay for.
/// A failure to make it is thrown to whoever asked; the next one tries again.
final class Deferred<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let make: @Sendable () throws -> Value

  init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

  func get() throws -> Value {
    try value.withLock { value in
      if let value { return value }
      let made = try make()
      value = made
      return made
    }
  }

  /// The value if it was ever made.
  var ifMade: Value? { value.withLock { $0 } }
}
