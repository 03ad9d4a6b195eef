import CGNU
import Glibc

/// A worker as its supervisor sees it.
struct WorkerProcess {
  /// Where it is in its life.
  enum State {
    /// Started, and not ready yet.
    case starting
    case serving
    /// Finishing what it has in hand.
    case leaving
  }

  let pid: pid_t
  let startedAt: ContinuousClock.Instant
  /// The reload that it was started by; the first workers have 0.
  let generation: Int
  var state = State.starting
  /// The supervisor's end of the socket between the two: its closing ends the worker.
  private let lifeline: Int32
  private let scoreboard: Scoreboard

  /// Could not be started: errno of a system call.
  struct NotStarted: Error {
    let code: Int32
  }

  /// Where this program is, read once: after an upgrade the same path holds the new one.
  static let program: String = {
    guard let path = realpath("/proc/self/exe", nil) else { return "/proc/self/exe" }
    defer { free(path) }
    return String(cString: path)
  }()

  /// Starts this same program with the listening socket as descriptor 0 and nothing else inherited but the lifeline and
  /// the scoreboard.
  static func start(listeningOn socket: Int32, options: WorkerOptions, generation: Int) throws -> WorkerProcess {
    guard let scoreboard = Scoreboard(slots: options.threads) else { throw NotStarted(code: errno) }
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw NotStarted(code: errno) }
    defer { close(ends[1]) }
    // The worker's end waits; only ours is asked in passing.
    _ = fcntl(ends[1], F_SETFL, 0)
    do {
      let pid = try spawn(inheriting: [socket, ends[1], scoreboard.descriptor], options)
      return WorkerProcess(
        pid: pid, startedAt: .now, generation: generation, lifeline: ends[0], scoreboard: scoreboard)
    } catch {
      close(ends[0])
      throw error
    }
  }

  private init(
    pid: pid_t, startedAt: ContinuousClock.Instant, generation: Int, lifeline: Int32, scoreboard: Scoreboard
  ) {
    self.pid = pid
    self.startedAt = startedAt
    self.generation = generation
    self.lifeline = lifeline
    self.scoreboard = scoreboard
  }

  /// Hears what it has said since the last time.
  mutating func listen() {
    var byte: UInt8 = 0
    while read(lifeline, &byte, 1) == 1 {
      switch Lifeline.Word(rawValue: byte) {
      case .ready where state == .starting: state = .serving
      case .leaving: state = .leaving
      default: break
      }
    }
  }

  /// Tells it to finish what it has in hand and end; one that is not ready has nothing in hand.
  mutating func endSoon() {
    kill(pid, state == .starting ? SIGKILL : SIGTERM)
    state = .leaving
  }

  /// How it ended, once it has (waitpid(2)): then it is gone for good and must be forgotten.
  func reap() -> Int32? {
    var status: Int32 = 0
    let answer = waitpid(pid, &status, WNOHANG)
    if answer == 0 || (answer < 0 && errno == EINTR) { return nil }
    close(lifeline)
    return status
  }

  /// What it had in hand.
  var routes: [String] { scoreboard.entries().map(\.route) }

  /// The descriptors become 0, 3 and 4 of the new process.
  private static func spawn(inheriting descriptors: [Int32], _ given: WorkerOptions) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // First out of each other's way: any of them may be 3 or 4 itself.
    for (index, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, 100 + Int32(index))
    }
    for (index, target) in [Int32(0), 3, 4].enumerated() {
      posix_spawn_file_actions_adddup2(&actions, 100 + Int32(index), target)
    }
    posix_spawn_file_actions_addclosefrom_np(&actions, 5)
    var none = signalSet([])
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var options = given
    options.lifeline = 3
    options.scoreboard = 4
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("ai-ikigai: worker"), nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      options.environment(from: currentEnvironment()).map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, program, &actions, &attributes, &arguments, &variables)
    guard code == 0 else { throw NotStarted(code: code) }
    return pid
  }

  private static func currentEnvironment() -> [String] {
    var texts: [String] = []
    var entry = environ
    while let text = entry.pointee {
      texts.append(String(cString: text))
      entry += 1
    }
    return texts
  }
}
