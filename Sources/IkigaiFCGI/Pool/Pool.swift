import Glibc
import Logging

/// The workers of a supervisor: as many as there should be, whatever happens to them. `step` never waits, so that the
/// supervisor hears its signals at any time.
struct Pool {
  /// How long a worker may take to get ready.
  private static let startLimit: Duration = .seconds(60)

  private let size: Int
  private let socket: Int32
  private let options: WorkerOptions
  private let logger: Logger
  private var workers: [WorkerProcess] = []
  private var backoff = Backoff()
  /// Counts the reloads.
  private var generation = 0
  /// Workers of an earlier generation are to be replaced; 0: none, no reload is under way.
  private var oldestWanted = 0

  init(size: Int, socket: Int32, options: WorkerOptions, logger: Logger) {
    self.size = size
    self.socket = socket
    self.options = options
    self.logger = logger
  }

  /// Whether all workers are there and serve.
  var isWhole: Bool { count(.serving) >= size && oldestWanted == 0 }

  /// Whether no worker is left.
  var isEmpty: Bool { workers.isEmpty }

  /// Does what is to be done at the moment: forgets workers that have ended, starts others in their place, goes on with a
  /// reload. Throws `CannotStart` when the very first workers say that they cannot start as things are.
  mutating func step(isFirstStart: Bool) throws {
    for index in workers.indices { workers[index].listen() }
    try reap(isFirstStart: isFirstStart)
    for index in workers.indices
    where workers[index].state == .starting && .now - workers[index].startedAt > Self.startLimit {
      logger.error("a worker does not get ready", metadata: ["worker": .stringConvertible(Int(workers[index].pid))])
      Glibc.kill(workers[index].pid, SIGKILL)
    }
    reloadNext()
    while count(.serving) + count(.starting) < size && backoff.isOver { start() }
  }

  /// Begins to put new workers, which are started from the program's file and read the settings again, in the place of
  /// the present ones: one after another, each once it is ready. If one cannot start, those that are there go on. A
  /// reload that is under way begins again.
  mutating func reload() {
    generation += 1
    oldestWanted = generation
  }

  /// Tells all workers to finish what they have in hand.
  mutating func endSoon() {
    for index in workers.indices { workers[index].endSoon() }
  }

  /// Forgets those that have ended since `endSoon`.
  mutating func forgetTheEnded() { workers.removeAll { $0.reap() != nil } }

  /// Ends those that are left.
  mutating func endNow() {
    for worker in workers { Glibc.kill(worker.pid, SIGKILL) }
    while !workers.isEmpty {
      forgetTheEnded()
      usleep(2_000)
    }
  }

  private func count(_ state: WorkerProcess.State) -> Int { workers.count { $0.state == state } }

  private mutating func start() {
    do {
      workers.append(try WorkerProcess.start(listeningOn: socket, options: options, generation: generation))
    } catch {
      logger.error("a worker could not be started", metadata: ["error": "\(error)"])
      backoff.grow()
    }
  }

  /// One step of a reload: a new worker beside the old ones; when it serves, an old one leaves.
  private mutating func reloadNext() {
    guard oldestWanted > 0, count(.starting) == 0 else { return }
    // Beyond the size by one: an old one may go.
    if count(.serving) > size, let next = oldest { workers[next].endSoon() }
    if oldest != nil { return start() }
    oldestWanted = 0
    logger.info("reloaded")
  }

  /// A worker that serves and is to be replaced.
  private var oldest: Int? {
    workers.indices.first { workers[$0].state == .serving && workers[$0].generation < oldestWanted }
  }

  private mutating func reap(isFirstStart: Bool) throws {
    for worker in workers {
      guard let status = worker.reap() else { continue }
      workers.removeAll { $0.pid == worker.pid }
      if worker.state == .leaving { continue }
      let signal = status & 0x7f
      let code = signal == 0 ? status >> 8 & 0xff : 0
      if isFirstStart && code == WorkerOptions.cannotStart {
        throw Supervisor.CannotStart(description: "a worker could not start; what it said stands above.")
      }
      logger.error(
        "a worker died and is replaced",
        metadata: [
          "worker": .stringConvertible(Int(worker.pid)), "signal": .stringConvertible(Int(signal)),
          "exit": .stringConvertible(Int(code)), "routes": "\(worker.routes.joined(separator: ", "))",
        ])
      if .now - worker.startedAt < .seconds(5) { backoff.grow() } else { backoff = Backoff() }
      if oldestWanted > 0, worker.state == .starting, worker.generation == generation {
        logger.error("the new workers cannot start; those that are there go on with the settings they have")
        oldestWanted = 0
      }
    }
  }
}

/// How long to wait before a worker is started again: nothing at first, longer while workers die young.
private struct Backoff {
  private var delay = Duration.zero
  private var until = ContinuousClock.now

  var isOver: Bool { ContinuousClock.now >= until }

  mutating func grow() {
    delay = delay == .zero ? .milliseconds(100) : min(delay * 2, .seconds(5))
    until = .now + delay
  }
}
