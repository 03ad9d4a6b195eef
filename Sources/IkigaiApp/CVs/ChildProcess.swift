import CGNU
import Glibc

/// One run of a program on what comes from a stranger: no environment, no descriptor of ours but what it reads from and
/// the pipe it writes to, a folder of its own, and limits on processor, memory, output and time. Whatever happens, it and all that it started have
/// ended and are reaped when `run` returns. Any number may run at once, from any threads.
///
/// The process must not wait for children that it does not know by their id (`waitpid(-1)`).
struct ChildProcess: Sendable {
  struct Limits: Sendable {
    var processorSeconds = 10
    /// Of address space, in bytes.
    var memory = 512 * 1024 * 1024
    var wallTime = Duration.seconds(11)
    /// Bytes of output that are passed on.
    var output = 1024 * 1024
  }

  enum Ending: Equatable, Sendable {
    case exited(code: Int32)
    /// By a signal that was not ours; the processor limit gives SIGXCPU.
    case killed(signal: Int32)
    case outOfTime
    case tooMuchOutput
    /// `receive` answered false.
    case stopped
  }

  /// A system call that failed on our side: descriptors, processes or memory are short. Not the file's fault.
  struct Failure: Error, Equatable {
    let call: String
    let errno: Int32
  }

  /// Path of the program and its arguments, none of which may come from a stranger.
  let command: [String]
  /// The working folder; absolute.
  let folder: String
  /// What it finds on its standard input; empty for nothing.
  var input: [UInt8] = []
  var limits = Limits()

  /// Runs the program and hands its output to `receive`, in pieces, until that answers false.
  func run(_ receive: (UnsafeRawBufferPointer) -> Bool) throws(Failure) -> Ending {
    let deadline = ContinuousClock.now + limits.wallTime
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { throw Failure(call: "pipe2", errno: errno) }
    defer { close(ends[0]) }
    let id: pid_t
    do {
      defer { close(ends[1]) }
      let memory = input.isEmpty ? nil : try InputMemory(input)
      id = try Spawn(command: confined, folder: folder, input: memory?.descriptor, output: ends[1]).start()
      withExtendedLifetime(memory) {}
    }
    let early: Ending?
    do {
      early = try pump(ends[0], until: deadline, receive) ?? (waits(for: id, until: deadline) ? nil : .outOfTime)
    } catch {
      _ = try end(id)
      throw error
    }
    // waitpid(2): the low seven bits are the signal that ended it, the next byte its exit code.
    let status = try end(id)
    return early ?? (status & 0x7F == 0 ? .exited(code: status >> 8 & 0xFF) : .killed(signal: status & 0x7F))
  }

  /// The command under its limits. If the thread that waits for it dies, so does it; and no setuid program can raise
  /// what it may do. It may write no file at all: what it has to say goes to the pipe.
  private var confined: [String] {
    [CVTool.setpriv.path(), "--pdeathsig", "KILL", "--no-new-privs", "--"]
      + [
        CVTool.prlimit.path(), "--cpu=\(limits.processorSeconds):\(limits.processorSeconds + 1)",
        "--as=\(limits.memory)",
        "--fsize=0", "--core=0", "--nofile=64", "--",
      ] + command
  }

  /// Kills the program and all that it started, and reaps it; answers how it ended.
  private func end(_ id: pid_t) throws(Failure) -> Int32 {
    // It is not reaped yet, so the number of its group cannot have gone to anyone else.
    kill(-id, SIGKILL)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 {
      if errno != EINTR { throw Failure(call: "waitpid", errno: errno) }
    }
    return status
  }

  /// Reads the pipe to its end; nil then, otherwise why the reading stopped before.
  private func pump(
    _ descriptor: Int32, until deadline: ContinuousClock.Instant, _ receive: (UnsafeRawBufferPointer) -> Bool
  ) throws(Failure) -> Ending? {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { buffer.deallocate() }
    var room = limits.output
    while true {
      let left = (deadline - .now) / .milliseconds(1)
      guard left > 0 else { return .outOfTime }
      var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&watched, 1, Int32(clamping: Int(left.rounded(.up))))
      if ready < 0, errno != EINTR { throw Failure(call: "poll", errno: errno) }
      guard ready > 0 else { continue }
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count == 0 { return nil }
      if count < 0, errno != EINTR { throw Failure(call: "read", errno: errno) }
      guard count > 0 else { continue }
      let kept = min(count, room)
      guard receive(UnsafeRawBufferPointer(rebasing: buffer[..<kept])) else { return .stopped }
      guard kept == count else { return .tooMuchOutput }
      room -= kept
    }
  }

  /// Waits for the end of the program without reaping it; false when the time is over first.
  private func waits(for id: pid_t, until deadline: ContinuousClock.Instant) -> Bool {
    var pause: UInt32 = 500
    while true {
      var information = siginfo_t()
      let answer = waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT)
      if answer == 0, information.si_signo != 0 { return true }
      if answer < 0, errno != EINTR { return true }
      guard .now < deadline else { return false }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
  }
}

/// Bytes in a file that has no name (memfd_create(2)), at whose start a program begins to read: unlike a pipe it needs
/// nobody who goes on writing.
private final class InputMemory {
  let descriptor: Int32

  init(_ bytes: [UInt8]) throws(ChildProcess.Failure) {
    let made = memfd_create("input", ikigai_memfd_cloexec)
    guard made >= 0 else { throw ChildProcess.Failure(call: "memfd_create", errno: errno) }
    defer { close(made) }
    // Above the three that every program has.
    descriptor = fcntl(made, F_DUPFD_CLOEXEC, 3)
    guard descriptor >= 0 else { throw ChildProcess.Failure(call: "fcntl", errno: errno) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { pwrite(made, $0.baseAddress, $0.count, off_t(written)) }
      guard count > 0 || errno == EINTR else {
        close(descriptor)
        throw ChildProcess.Failure(call: "pwrite", errno: errno)
      }
      written += max(count, 0)
    }
  }

  deinit { close(descriptor) }
}
