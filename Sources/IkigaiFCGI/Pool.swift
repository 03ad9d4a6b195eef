import Foundation
import Logging

/// The workers of a supervisor: as many as there should be, each replaced when it dies.
struct Pool {
  private let size: Int
  private let socket: Int32
  private let threads: Int
  private let logger: Logger
  private var workers: [WorkerProcess] = []
  /// Workers that were told to stop and finish what is in flight.
  private var leaving: [WorkerProcess] = []
  private var backoff = Backoff()

  init(size: Int, socket: Int32, threads: Int, logger: Logger) {
    self.size = size
    self.socket = socket
    self.threads = threads
    self.logger = logger
  }

  /// Starts the first workers; false when one of them could not get ready.
  mutating func startAll() -> Bool {
    guard let started = startNew() else { return false }
    workers = started
    return true
  }

  /// How long nothing needs to be done unless a signal comes.
  var timeUntilReplacement: timespec {
    workers.count < size ? backoff.timespec : Glibc.timespec(tv_sec: 1, tv_nsec: 0)
  }

  /// Takes leave of workers that have ended, and starts others in the place of those that died.
  mutating func replaceTheDead() {
    reap()
    while workers.count < size && backoff.isOver {
      guard let worker = try? WorkerProcess.start(listeningOn: socket, threads: threads) else {
        logger.error("a worker could not be started")
        backoff.grow()
        return
      }
      workers.append(worker)
    }
  }

  /// Puts new workers, which read the settings again, in the place of the old ones, once they are ready. If one cannot
  /// get ready, the old ones go on.
  mutating func reload() {
    guard let started = startNew() else {
      return logger.error("the new workers could not start; the old ones go on with the settings they have")
    }
    for worker in workers { kill(worker.pid, SIGTERM) }
    leaving += workers
    workers = started
    logger.info("reloaded")
  }

  /// Lets all workers finish what is in flight, and waits for them.
  mutating func stop() {
    end(workers + leaving)
    workers = []
    leaving = []
  }

  /// `size` new workers that are ready; nil, and none left, when one is not.
  private func startNew() -> [WorkerProcess]? {
    var started: [WorkerProcess] = []
    for _ in 0..<size {
      if let worker = try? WorkerProcess.start(listeningOn: socket, threads: threads) { started.append(worker) }
    }
    if started.count == size && started.allSatisfy({ $0.waitUntilReady() }) { return started }
    end(started)
    return nil
  }

  private mutating func reap() {
    leaving.removeAll { worker in
      guard waitpid(worker.pid, nil, WNOHANG) == worker.pid else { return false }
      close(worker.lifeline)
      return true
    }
    for worker in workers {
      var status: Int32 = 0
      guard waitpid(worker.pid, &status, WNOHANG) == worker.pid else { continue }
      close(worker.lifeline)
      workers.removeAll { $0.pid == worker.pid }
      let signal = status & 0x7f
      logger.error(
        "a worker died and is replaced",
        metadata: [
          "worker": .stringConvertible(Int(worker.pid)), "signal": .stringConvertible(Int(signal)),
          "exit": .stringConvertible(Int(signal == 0 ? status >> 8 & 0xff : 0)),
        ])
      if ContinuousClock.now - worker.startedAt < .seconds(5) { backoff.grow() } else { backoff = Backoff() }
    }
  }

  private func end(_ workers: [WorkerProcess]) {
    for worker in workers { kill(worker.pid, SIGTERM) }
    let deadline = ContinuousClock.now + .seconds(Worker.drainLimit + 2)
    var left = workers
    while !left.isEmpty && ContinuousClock.now < deadline {
      left.removeAll { waitpid($0.pid, nil, WNOHANG) != 0 }
      if !left.isEmpty { usleep(5_000) }
    }
    for worker in left {
      kill(worker.pid, SIGKILL)
      waitpid(worker.pid, nil, 0)
    }
    for worker in workers { close(worker.lifeline) }
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
