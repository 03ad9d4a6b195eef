import Foundation
import Logging

/// Holds the listening socket and keeps N workers on it: one that dies is replaced. The workers accept by themselves,
/// so that the supervisor is in no request's way.
struct Supervisor {
  let socketPath: String
  let workerCount: Int
  let options: WorkerOptions
  let logger: Logger

  /// Why the pool could not start: a sentence for the operator.
  struct CannotStart: Error, CustomStringConvertible {
    let description: String
  }

  /// How often the workers are looked at when no signal comes.
  private static let pulse = timespec(tv_sec: 0, tv_nsec: 50_000_000)

  /// Serves until SIGTERM or SIGINT.
  func run() throws {
    var signals = signalSet([SIGTERM, SIGINT, SIGHUP, SIGCHLD])
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    var manager = ServiceManager()
    if let socket = manager.listeningSocket {
      try serve(on: socket, &manager, &signals)
    } else {
      let lock = try takeLock()
      defer { close(lock) }
      let socket = try ListeningSocket.open(path: socketPath)
      defer { unlink(socketPath) }
      try serve(on: socket, &manager, &signals)
    }
  }

  private func serve(on socket: Int32, _ manager: inout ServiceManager, _ signals: inout sigset_t) throws {
    var pool = Pool(size: workerCount, socket: socket, options: options, logger: logger)
    defer { end(&pool) }
    var isFirstStart = true
    var isReady = false
    while true {
      try pool.step(isFirstStart: isFirstStart)
      if pool.isWhole && !isReady {
        isReady = true
        manager.say("READY=1")
        if isFirstStart { sayServing() }
        isFirstStart = false
      }
      manager.feedWatchdog()
      var pulse = Self.pulse
      switch sigtimedwait(&signals, nil, &pulse) {
      case SIGTERM, SIGINT:
        manager.say("STOPPING=1")
        return
      case SIGHUP where !isFirstStart:
        manager.sayReloading()
        isReady = false
        pool.reload()
      default: break
      }
    }
  }

  private func sayServing() {
    logger.info(
      "serving",
      metadata: [
        "socket": "\(socketPath)", "workers": .stringConvertible(workerCount),
        "threads": .stringConvertible(options.threads),
      ])
  }

  /// Lets all workers finish what they have in hand, and waits for them.
  private func end(_ pool: inout Pool) {
    pool.endSoon()
    let deadline = ContinuousClock.now + .seconds(Worker.drainLimit + 2)
    while ContinuousClock.now < deadline {
      pool.forgetTheEnded()
      if pool.isEmpty { return }
      usleep(5_000)
    }
    pool.endNow()
  }

  /// One supervisor a socket path: another one would take the path away.
  private func takeLock() throws -> Int32 {
    let path = socketPath + ".lock"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw CannotStart(description: "--socket: \(path) cannot be created: \(String(cString: strerror(errno))).")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw CannotStart(description: "--socket: another ai-ikigai serves on \(socketPath) already.")
    }
    return descriptor
  }
}
