import CFastCGI
import Foundation
import IkigaiApp
import Logging
import Synchronization

/// A FastCGI worker process on the listening socket that is file descriptor 0, whoever opened it (our supervisor,
/// spawn-fcgi, systemd, lighttpd): a gate that accepts, and threads that answer.
final class Worker: Sendable {
  /// How long the requests in hand may take after SIGTERM, in seconds.
  static let drainLimit = 30

  private let application: Application
  private let logger: Logger
  private let options: WorkerOptions
  private let scoreboard: Scoreboard
  private let queue: ConnectionQueue
  private let refusals = ConnectionQueue(threads: 1, onRelease: {})
  private let gate: Gate
  private let runningThreads = Atomic(0)
  private let served = Atomic(0)
  private let isDraining = Atomic(false)

  private init(application: Application, logger: Logger, options: WorkerOptions) throws {
    self.application = application
    self.logger = logger
    self.options = options
    guard let wakeUp = WakeUp(),
      let scoreboard = options.scoreboard.map({ Scoreboard(descriptor: $0, slots: options.threads) })
        ?? Scoreboard(slots: options.threads)
    else { throw ListeningSocket.Failed(description: "out of descriptors or memory") }
    self.scoreboard = scoreboard
    queue = ConnectionQueue(threads: options.threads, onRelease: { wakeUp.notifyIfWanted() })
    gate = Gate(listener: 0, queue: queue, refusals: refusals, wakeUp: wakeUp, logger: logger)
  }

  /// Runs until SIGTERM, or until its requests are used up; the process's exit status.
  static func run() -> Int32 {
    // Before any thread exists: signals are taken by `sigtimedwait` alone, since libfcgi gives up a read that one
    // interrupts.
    var signals = signalSet([SIGTERM, SIGINT, SIGHUP, SIGUSR1])
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let environment = ProcessInfo.processInfo.environment
    let logger = JSONLogHandler.logger()
    do {
      let options = WorkerOptions(environment: environment)
      let application = Application(
        settings: try Settings.load(environment: environment), threads: options.threads, logger: logger)
      try application.prepare()
      setenv("LIBFCGI_OS_CLOSE_POLL_TIMEOUT", "100", 1)
      guard FCGX_Init() == 0 else { throw ListeningSocket.Failed(description: "libfcgi cannot start") }
      ListeningSocket.makeNonBlocking(0)
      allowManyDescriptors()
      let worker = try Worker(application: application, logger: logger, options: options)
      worker.start()
      options.lifeline.map { Lifeline(descriptor: $0, logger: logger).begin() }
      return worker.supervise(&signals)
    } catch {
      FileHandle.standardError.write(Data("ai-ikigai: \(error.operatorText)\n".utf8))
      return Application.mayStartLater(after: error) ? WorkerOptions.tryAgain : WorkerOptions.cannotStart
    }
  }

  /// As many as the machine lets us have: connections that arrive and wait cost one each.
  private static func allowManyDescriptors() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  private func start() {
    for slot in 0..<options.threads { startThread { self.serve(slot) } }
    startThread { self.refuse() }
    startThread { self.deliver() }
    Thread.detachNewThread { self.gate.run() }
  }

  private func startThread(_ body: @escaping @Sendable () -> Void) {
    runningThreads.add(1, ordering: .relaxed)
    let thread = Thread {
      body()
      self.runningThreads.subtract(1, ordering: .relaxed)
    }
    thread.stackSize = 2 << 20
    thread.start()
  }

  private func serve(_ slot: Int) {
    guard let connection = FastCGIConnection() else { return logger.error("no memory for a responder thread") }
    while let entry = queue.take() {
      scoreboard.begin(slot)
      connection.serve(entry.descriptor) { request in
        scoreboard.name(slot, application.route(of: request))
        return application.respond(to: request)
      }
      scoreboard.end(slot)
      queue.finish(entry)
      served.add(1, ordering: .relaxed)
    }
  }

  private func refuse() {
    guard let connection = FastCGIConnection() else { return logger.error("no memory for a responder thread") }
    while let entry = refusals.take() {
      connection.serve(entry.descriptor) { application.refuse($0) }
      refusals.finish(entry)
    }
  }

  /// Sends the e-mails that are owed, unless another worker is at it.
  private func deliver() {
    while !isDraining.load(ordering: .relaxed) {
      do {
        if try application.owesMail() { _ = try application.deliverMail { isDraining.load(ordering: .relaxed) } }
      } catch {
        logger.error("e-mails could not be sent", metadata: ["error": "\(error.operatorText)"])
        sleepUnlessDraining(seconds: 10)
      }
      sleepUnlessDraining(seconds: 1)
    }
  }

  private func sleepUnlessDraining(seconds: Int) {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end, !isDraining.load(ordering: .relaxed) { usleep(200_000) }
  }

  /// Waits for SIGTERM and looks at its threads every second. The exit status.
  private func supervise(_ signals: inout sigset_t) -> Int32 {
    while true {
      var second = timespec(tv_sec: 1, tv_nsec: 0)
      if sigtimedwait(&signals, nil, &second) == SIGTERM { break }
      let overdue = scoreboard.entries(longerThan: options.requestTimeout * 1_000)
      for entry in overdue {
        logger.error(
          "a request takes too long; the worker ends after its others",
          metadata: ["route": "\(entry.route)", "ms": .stringConvertible(entry.milliseconds)])
      }
      let isUsedUp = options.maximumRequests.map { served.load(ordering: .relaxed) >= $0 } ?? false
      if isUsedUp { logger.info("the worker has served its requests and is replaced") }
      if isUsedUp || !overdue.isEmpty {
        options.lifeline.map { Lifeline(descriptor: $0, logger: logger).leave() }
        break
      }
    }
    drain()
    // Not `exit`: threads may be anywhere. The write-ahead log stays for whoever opens the database next.
    _exit(0)
  }

  /// Lets what is in hand finish, but for requests that take too long already.
  private func drain() {
    gate.close()
    isDraining.store(true, ordering: .relaxed)
    let deadline = ContinuousClock.now + .seconds(Self.drainLimit)
    while ContinuousClock.now < deadline {
      let stuck = scoreboard.entries(longerThan: options.requestTimeout * 1_000).count
      if runningThreads.load(ordering: .relaxed) <= stuck { break }
      usleep(5_000)
    }
    let left = scoreboard.entries()
    guard !left.isEmpty else { return }
    logger.error(
      "ended with requests in hand", metadata: ["routes": "\(left.map(\.route).joined(separator: ", "))"])
  }
}

/// A set of signals (sigsetops(3)).
func signalSet(_ signals: [Int32]) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for signal in signals { sigaddset(&set, signal) }
  return set
}
