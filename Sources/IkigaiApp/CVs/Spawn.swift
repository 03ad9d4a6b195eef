import CGNU
import Glibc

/// Starts a program with nothing of this process but what it reads from and writes to: the C side of `ChildProcess`.
struct Spawn {
  /// Path of the program, then its arguments.
  let command: [String]
  /// The folder it starts in; absolute.
  let folder: String
  /// The descriptor that becomes its standard input, above 2; nil for nothing to read.
  var input: Int32?
  /// The descriptor that becomes its standard output.
  let output: Int32

  /// The id of the new process, which leads a session and a process group of the same number: whoever kills the group
  /// gets all of them, and a terminal that this process may have is out of its reach.
  func start() throws(ChildProcess.Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    try check("posix_spawn_file_actions_init", posix_spawn_file_actions_init(&actions))
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The output first: its descriptor may itself be 0 or 2.
    try check("posix_spawn_file_actions_adddup2", posix_spawn_file_actions_adddup2(&actions, output, 1))
    if let input {
      try check("posix_spawn_file_actions_adddup2", posix_spawn_file_actions_adddup2(&actions, input, 0))
    }
    for (descriptor, mode) in [(Int32(0), O_RDONLY), (2, O_WRONLY)] where descriptor == 2 || input == nil {
      try check(
        "posix_spawn_file_actions_addopen",
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", mode, 0))
    }
    // Not all of ours are close-on-exec: libfcgi accepts its connections without it.
    try check("posix_spawn_file_actions_addclosefrom_np", posix_spawn_file_actions_addclosefrom_np(&actions, 3))
    try check("posix_spawn_file_actions_addchdir_np", posix_spawn_file_actions_addchdir_np(&actions, folder))

    var attributes = posix_spawnattr_t()
    try check("posix_spawnattr_init", posix_spawnattr_init(&attributes))
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    try check("posix_spawnattr_setsigmask", posix_spawnattr_setsigmask(&attributes, &none))
    try check("posix_spawnattr_setsigdefault", posix_spawnattr_setsigdefault(&attributes, &all))
    let flags = Int32(ikigai_spawn_setsid) | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
    try check("posix_spawnattr_setflags", posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags)))

    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    guard let program = arguments.first, program != nil, !arguments.contains(nil) else {
      throw ChildProcess.Failure(call: "strdup", errno: ENOMEM)
    }
    arguments.append(nil)
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var id: pid_t = 0
    try check("posix_spawn", posix_spawn(&id, command[0], &actions, &attributes, &arguments, &environment))
    return id
  }

  private func check(_ call: String, _ code: Int32) throws(ChildProcess.Failure) {
    if code != 0 { throw ChildProcess.Failure(call: call, errno: code) }
  }
}
