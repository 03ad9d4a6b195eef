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

    var workers: [WorkerProcess] = []
    defer { stop(workers) }
    for _ in 0..<workerCount { workers.append(try WorkerProcess.start(listeningOn: socket, threads: threads)) }
    for worker in workers where !worker.waitUntilReady() {
      throw CannotStart(description: "a worker could not start; what it said stands above.")
    }
    logger.info(
      "serving",
      metadata: [
        "socket": "\(socketPath)", "workers": .stringConvertible(workerCount),
        "threads": .stringConvertible(threads),
      ])
    supervise(&workers, socket: socket, signals: &signals)
  }

  /// Replaces workers until it is told to stop.
  private func supervise(_ workers: inout [WorkerProcess], socket: Int32, signals: inout sigset_t) {
    var backoff = Backoff()
    while true {
      var timeout = timespec(tv_sec: 1, tv_nsec: 0)
      if workers.count < workerCount { timeout = backoff.timespec }
      let signal = sigtimedwait(&signals, nil, &timeout)
      if signal == SIGTERM || signal == SIGINT { return }
      reap(&workers, &backoff)
      while workers.count < workerCount && backoff.isOver {
        guard let worker = try? WorkerProcess.start(listeningOn: socket, threads: threads) else {
          logger.error("a worker could not be started")
          backoff.grow()
          break
        }
        workers.append(worker)
      }
    }
  }

  private func reap(_ workers: inout [WorkerProcess], _ backoff: inout Backoff) {
    var status: Int32 = 0
    while true {
      let pid = waitpid(-1, &status, WNOHANG)
      guard pid > 0 else { return }
      guard let index = workers.firstIndex(where: { $0.pid == pid }) else { continue }
      let worker = workers.remove(at: index)
      close(worker.lifeline)
      let signal = status & 0x7f
      logger.error(
        "a worker died and is replaced",
        metadata: [
          "worker": .stringConvertible(Int(pid)), "signal": .stringConvertible(Int(signal)),
          "exit": .stringConvertible(Int(signal == 0 ? status >> 8 & 0xff : 0)),
        ])
      if ContinuousClock.now - worker.startedAt < .seconds(5) { backoff.grow() } else { backoff = Backoff() }
    }
  }

  /// Lets the workers finish what is in flight.
  private func stop(_ workers: [WorkerProcess]) {
    for worker in workers { kill(worker.pid, SIGTERM) }
    let deadline = ContinuousClock.now + .seconds(Worker.drainLimit + 2)
    var left = Set(workers.map(\.pid))
    while !left.isEmpty && ContinuousClock.now < deadline {
      left = left.filter { waitpid($0, nil, WNOHANG) == 0 }
      if !left.isEmpty { usleep(5_000) }
    }
    for pid in left {
      kill(pid, SIGKILL)
      waitpid(pid, nil, 0)
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

/// How long to wait before a worker is started again: nothing at first, longer while workers die young.
private struct Backoff {
  private var delay = Duration.zero
  private var until = ContinuousClock.now

  var isOver: Bool { ContinuousClock.now >= until }

  var timespec: timespec {
    let rest = max(.zero, until - ContinuousClock.now)
    return Glibc.timespec(
      tv_sec: Int(rest.components.seconds), tv_nsec: Int(rest.components.attoseconds / 1_000_000_000))
  }

  mutating func grow() {
    delay = delay == .zero ? .milliseconds(100) : min(delay * 2, .seconds(5))
    until = .now + delay
  }
}
