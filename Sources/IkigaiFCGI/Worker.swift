import CFastCGI
import Foundation
import IkigaiApp
import Logging
import Synchronization

/// A FastCGI worker process: threads that accept on the listening socket, which is file descriptor 0, whoever opened
/// it (our supervisor, spawn-fcgi, systemd, lighttpd).
final class Worker: Sendable {
  /// How the supervisor tells a worker its number of threads.
  static let threadsVariable = "IKIGAI_THREADS"
  /// The descriptor on which a worker says that it is ready, and learns that its supervisor is gone.
  static let lifelineVariable = "IKIGAI_LIFELINE_FD"
  static let defaultThreads = 32
  /// How long the requests in flight may take after SIGTERM, in seconds.
  static let drainLimit = 30

  private let application: Application
  private let logger: Logger
  private let isDraining = Atomic(false)
  private let runningThreads = Atomic(0)

  private init(application: Application, logger: Logger) {
    self.application = application
    self.logger = logger
  }

  /// Runs until SIGTERM; the process's exit status.
  static func run() -> Int32 {
    // Before any thread exists: signals are taken by `sigwait` alone, since libfcgi gives up a read that one interrupts.
    var signals = signalSet([SIGTERM, SIGINT, SIGHUP, SIGUSR1])
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let environment = ProcessInfo.processInfo.environment
    let logger = JSONLogHandler.logger()
    let threads = environment[threadsVariable].flatMap(Int.init) ?? defaultThreads
    do {
      let application = Application(
        settings: try Settings.load(environment: environment), threads: threads, logger: logger)
      try application.prepare()
      setenv("LIBFCGI_OS_CLOSE_POLL_TIMEOUT", "100", 1)
      guard FCGX_Init() == 0 else { throw ListeningSocket.Failed(description: "libfcgi cannot start") }
      ListeningSocket.makeAcceptWait(0)
      let worker = Worker(application: application, logger: logger)
      worker.start(threads: threads)
      if let lifeline = environment[lifelineVariable].flatMap({ Int32($0) }) { worker.watch(lifeline) }
      return worker.waitForSignals(&signals)
    } catch {
      FileHandle.standardError.write(Data("ai-ikigai: \(error.operatorText)\n".utf8))
      return 78  // EX_CONFIG (sysexits.h): starting it again will not help
    }
  }

  private func start(threads: Int) {
    for _ in 0..<threads {
      runningThreads.add(1, ordering: .relaxed)
      let thread = Thread { [self] in
        serve()
        runningThreads.subtract(1, ordering: .relaxed)
      }
      thread.stackSize = 2 << 20
      thread.start()
    }
  }

  /// One thread: accept, hand over, answer. The kernel wakes one thread a connection.
  private func serve() {
    guard let connection = FastCGIConnection() else { return logger.error("no memory for a responder thread") }
    while !isDraining.load(ordering: .relaxed) {
      let descriptor = accept(0, nil, nil)
      if descriptor < 0 {
        switch errno {
        case EAGAIN, EINTR, ECONNABORTED: continue
        default:
          logger.error("accept failed", metadata: ["errno": .stringConvertible(Int(errno))])
          usleep(10_000)
          continue
        }
      }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      connection.serve(descriptor) { application.respond(to: $0) }
    }
  }

  /// Says "ready" to the supervisor and ends with it: the other end closes however it dies.
  private func watch(_ lifeline: Int32) {
    var ready: UInt8 = 1
    write(lifeline, &ready, 1)
    Thread.detachNewThread { [self] in
      var byte: UInt8 = 0
      while true {
        let count = read(lifeline, &byte, 1)
        if count == 0 || (count < 0 && errno != EINTR) { break }
      }
      logger.warning("the supervisor is gone; draining")
      kill(getpid(), SIGTERM)
    }
  }

  private func waitForSignals(_ signals: inout sigset_t) -> Int32 {
    var signal: Int32 = 0
    repeat { sigwait(&signals, &signal) } while signal != SIGTERM
    isDraining.store(true, ordering: .relaxed)
    let deadline = ContinuousClock.now + .seconds(Self.drainLimit)
    while runningThreads.load(ordering: .relaxed) > 0 && ContinuousClock.now < deadline { usleep(5_000) }
    let left = runningThreads.load(ordering: .relaxed)
    if left > 0 { logger.error("ended with requests in flight", metadata: ["threads": .stringConvertible(left)]) }
    // Not `exit`: threads may be anywhere. The write-ahead log stays for whoever opens the database next.
    _exit(0)
  }
}

/// A set of signals (sigsetops(3)).
func signalSet(_ signals: [Int32]) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for signal in signals { sigaddset(&set, signal) }
  return set
}
