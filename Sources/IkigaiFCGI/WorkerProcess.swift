import CGNU
import Glibc

/// A worker as its supervisor sees it.
struct WorkerProcess {
  let pid: pid_t
  /// Readable once the worker is ready, and at its end; closing it ends the worker.
  let lifeline: Int32
  let startedAt: ContinuousClock.Instant

  /// Could not be started: errno of posix_spawn or socketpair.
  struct NotStarted: Error {
    let code: Int32
  }

  /// Where this program is, read once: after an upgrade the same path holds the new one.
  static let program: String = {
    guard let path = realpath("/proc/self/exe", nil) else { return "/proc/self/exe" }
    defer { free(path) }
    return String(cString: path)
  }()

  /// Starts this same program with the listening socket as descriptor 0 and nothing else inherited but the lifeline.
  static func start(listeningOn socket: Int32, threads: Int) throws -> WorkerProcess {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw NotStarted(code: errno)
    }
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, socket, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 3)
    posix_spawn_file_actions_addclosefrom_np(&actions, 4)
    var none = signalSet([])
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var environment = currentEnvironment()
    environment.append("\(Worker.threadsVariable)=\(threads)")
    environment.append("\(Worker.lifelineVariable)=3")
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("ai-ikigai: worker"), nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, program, &actions, &attributes, &arguments, &variables)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw NotStarted(code: code)
    }
    return WorkerProcess(pid: pid, lifeline: ends[0], startedAt: .now)
  }

  /// Waits until the worker says that it is ready. False when it ended first or takes longer than a minute.
  func waitUntilReady() -> Bool {
    var poll = pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0)
    let deadline = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < deadline {
      guard Glibc.poll(&poll, 1, 1_000) > 0 else { continue }
      var byte: UInt8 = 0
      return read(lifeline, &byte, 1) == 1
    }
    return false
  }

  private static func currentEnvironment() -> [String] {
    var texts: [String] = []
    var entry = environ
    while let text = entry.pointee {
      texts.append(String(cString: text))
      entry += 1
    }
    return texts.filter {
      !$0.hasPrefix(Worker.threadsVariable + "=") && !$0.hasPrefix(Worker.lifelineVariable + "=")
    }
  }
}
