import Foundation

/// What systemd has given this process and wants to hear of it; without systemd, nothing.
struct ServiceManager {
  /// The socket that systemd listens on for us and passes as descriptor 3 (sd_listen_fds(3)); its path is never touched.
  let listeningSocket: Int32?
  private let address: String?
  private let watchdogPause: Duration?
  private var lastFed: ContinuousClock.Instant?

  init(environment: [String: String] = ProcessInfo.processInfo.environment) {
    let isOurs = environment["LISTEN_PID"].flatMap { pid_t($0) } == getpid()
    let hasSocket = isOurs && environment["LISTEN_FDS"] == "1" && ListeningSocket.isListening(3)
    listeningSocket = hasSocket ? 3 : nil
    address = environment["NOTIFY_SOCKET"]
    let isWatched = environment["WATCHDOG_PID"].map { pid_t($0) == getpid() } ?? true
    // At half of it, as sd_watchdog_enabled(3) recommends.
    watchdogPause = isWatched ? environment["WATCHDOG_USEC"].flatMap { Int($0) }.map { .microseconds($0 / 2) } : nil
  }

  /// Says that the service is alive, as often as systemd wants.
  mutating func feedWatchdog() {
    guard let watchdogPause else { return }
    if let lastFed, .now - lastFed < watchdogPause { return }
    lastFed = .now
    say("WATCHDOG=1")
  }

  /// Says that a reload has begun.
  func sayReloading() {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    say("RELOADING=1\nMONOTONIC_USEC=\(time.tv_sec * 1_000_000 + time.tv_nsec / 1_000)")
  }

  /// Sends a state (sd_notify(3)): one datagram to the socket that NOTIFY_SOCKET names.
  func say(_ state: String) {
    guard let address, let first = address.utf8.first else { return }
    var name = sockaddr_un()
    name.sun_family = sa_family_t(AF_UNIX)
    var bytes = Array(address.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: name.sun_path) else { return }
    if first == UInt8(ascii: "@") { bytes[0] = 0 }  // an abstract address (unix(7))
    withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: bytes) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let text = Array(state.utf8)
    _ = withUnsafePointer(to: &name) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(descriptor, text, text.count, Int32(MSG_NOSIGNAL), $0, length)
      }
    }
  }
}
