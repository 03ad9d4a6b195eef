import Glibc

/// A moment, to the second, as it is stored and compared: seconds since 1970-01-01T00:00:00Z.
struct Timestamp: Hashable, Comparable, Sendable {
  let seconds: Int

  static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }

  /// RFC 3339 in UTC, `2026-11-22T09:13:04Z`. Not by Foundation, whose calendars take a CGI process a millisecond.
  var rfc3339: String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    func digits(_ number: Int32, _ count: Int = 2) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return "\(digits(parts.tm_year + 1900, 4))-\(digits(parts.tm_mon + 1))-\(digits(parts.tm_mday))"
      + "T\(digits(parts.tm_hour)):\(digits(parts.tm_min)):\(digits(parts.tm_sec))Z"
  }

  /// Days since 1970-01-01, UTC.
  var day: Int { Int((Double(seconds) / 86_400).rounded(.down)) }

  /// This moment and some seconds.
  func adding(seconds more: Int) -> Timestamp { Timestamp(seconds: seconds + more) }
}

/// Where the time comes from: the system, or a test.
public struct Clock: Sendable {
  let read: @Sendable () -> Timestamp

  init(read: @escaping @Sendable () -> Timestamp) { self.read = read }

  var now: Timestamp { read() }

  /// This moment as RFC 3339.
  public var rfc3339: String { now.rfc3339 }

  /// The system's clock.
  public static let system = Clock {
    // Not time(2), which may tell the last second for some milliseconds more.
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    return Timestamp(seconds: moment.tv_sec)
  }
}
