import Foundation
import Logging

/// Holds the listening socket and keeps N workers on it: one that dies is replaced. The workers accept by themselves,
/// so that the supervisor is in no request's way.
struct Supervisor {
  let socketPath: String
  let workerCount: Int
  let threads: Int
  let logger: Logger

  /// Why the pool could not start: a sentence for the operator.
  struct CannotStart: Error, CustomStringConvertible {
    let description: String
  }

  /// Serves until SIGTERM or SIGINT.
  func run() throws {
    var signals = signalSet([SIGTERM, SIGINT, SIGHUP, SIGCHLD])
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let lock = try takeLock()
    defer { close(lock) }
    let socket = try ListeningSocket.open(path: socketPath)
    defer { unlink(socketPath) }

    var pool = Pool(size: workerCount, socket: socket, threads: threads, logger: logger)
    defer { pool.stop() }
    guard pool.startAll() else {
      throw CannotStart(description: "a worker could not start; what it said stands above.")
    }
    logger.info(
      "serving",
      metadata: [
        "socket": "\(socketPath)", "workers": .stringConvertible(workerCount),
        "threads": .stringConvertible(threads),
      ])
    while true {
      var timeout = pool.timeUntilReplacement
      switch sigtimedwait(&signals, nil, &timeout) {
      case SIGTERM, SIGINT: return
      case SIGHUP: pool.reload()
      default: pool.replaceTheDead()
      }
    }
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
