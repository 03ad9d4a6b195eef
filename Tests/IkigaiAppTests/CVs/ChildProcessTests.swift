import Foundation
import Testing

@testable import IkigaiApp

@Suite struct ChildProcessTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(
    _ command: [String], _ limits: ChildProcess.Limits = .init()
  ) throws -> (ending: ChildProcess.Ending, output: String) {
    var output: [UInt8] = []
    let ending = try ChildProcess(command: command, folder: folder.path, limits: limits).run {
      output.append(contentsOf: $0)
      return true
    }
    return (ending, String(decoding: output, as: UTF8.self))
  }

  private func shell(
    _ script: String, _ limits: ChildProcess.Limits = .init()
  ) throws -> (ending: ChildProcess.Ending, output: String) {
    try run(["/bin/sh", "-c", script], limits)
  }

  @Test func outputAndExitCode() throws {
    let result = try shell("printf 'é\\n'; exit 7")
    #expect(result.ending == .exited(code: 7))
    #expect(result.output == "é\n")
    #expect(try shell("kill -SEGV $$").ending == .killed(signal: SIGSEGV))
  }

  @Test func environmentIsEmpty() throws {
    #expect(try run(["/usr/bin/env"]).output == "")
  }

  @Test func itStartsInItsFolder() throws {
    let real = URL(filePath: folder.path).resolvingSymlinksInPath().path
    #expect(try run(["/bin/pwd"]).output == real + "\n")
  }

  @Test func noDescriptorIsInherited() throws {
    let file = try TemporaryFile([1])
    // Without close-on-exec, as libfcgi leaves them.
    let descriptors = (0..<5).map { _ in open(file.path, O_RDONLY) }
    defer { for descriptor in descriptors { close(descriptor) } }
    // 3 is ls's own, for the folder that it lists.
    #expect(try run(["/bin/ls", "/proc/self/fd"]).output == "0\n1\n2\n3\n")
    let targets = try shell("readlink /proc/self/fd/0 /proc/self/fd/2").output
    #expect(targets == "/dev/null\n/dev/null\n")
  }

  @Test func signalsAreAsNew() throws {
    var blocked = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGUSR1)
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &blocked, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    signal(SIGPIPE, SIG_IGN)
    let status = try run(["/bin/cat", "/proc/self/status"]).output
    func signals(_ name: String) throws -> UInt64 {
      let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("\(name):\t") })
      return try #require(UInt64(line.dropFirst(name.count + 2), radix: 16))
    }
    #expect(try signals("SigBlk") == 0)
    // The C library leaves the two that it uses itself, 32 and 33, ignored.
    #expect(try signals("SigIgn") & ~0x1_8000_0000 == 0)
    #expect(status.contains("NoNewPrivs:\t1\n"))
  }

  @Test func itLeadsAGroupAndASession() throws {
    let fields = try run(["/bin/cat", "/proc/self/stat"]).output.split(separator: " ")
    try #require(fields.count > 6)
    #expect(fields[0] == fields[4] && fields[0] == fields[5])
    // No terminal.
    #expect(fields[6] == "0")
  }

  @Test func limitsHold() throws {
    let limits = try run(["/bin/cat", "/proc/self/limits"]).output
    func limit(_ name: String) -> [Substring] {
      limits.split(separator: "\n").first { $0.hasPrefix(name) }?.dropFirst(name.count).split(separator: " ") ?? []
    }
    #expect(limit("Max cpu time").prefix(2) == ["10", "11"])
    #expect(limit("Max address space").prefix(2) == ["536870912", "536870912"])
    #expect(limit("Max file size").prefix(2) == ["0", "0"])
    #expect(limit("Max core file size").prefix(2) == ["0", "0"])
  }

  @Test func processorTimeIsLimited() throws {
    var limits = ChildProcess.Limits()
    limits.processorSeconds = 1
    #expect(try shell("while :; do :; done", limits).ending == .killed(signal: SIGXCPU))
  }

  @Test func memoryIsLimited() throws {
    let hungry = ["/usr/bin/perl", "-e", "$x = 'a' x 600000000; print length $x"]
    let result = try run(hungry)
    #expect(result.ending != .exited(code: 0))
    #expect(result.output == "")
  }

  @Test func noFileIsWritten() throws {
    _ = try shell("echo text > file")
    #expect(try folder.names.filter { try !CVFixture.isEmpty("\(folder.path)/\($0)") } == [])
  }

  @Test func outputOverTheLimitIsCutAndSaid() throws {
    var limits = ChildProcess.Limits()
    limits.output = 100_000
    let result = try shell("exec /usr/bin/yes", limits)
    #expect(result.ending == .tooMuchOutput)
    #expect(result.output.utf8.count == 100_000)
    limits.output = 4
    #expect(try shell("printf 1234", limits) == (.exited(code: 0), "1234"))
  }

  @Test func theReceiverMayStopIt() throws {
    let child = ChildProcess(command: ["/usr/bin/yes"], folder: folder.path)
    var pieces = 0
    let ending = try child.run { _ in
      pieces += 1
      return pieces < 3
    }
    #expect(ending == .stopped)
    #expect(pieces == 3)
  }

  @Test(arguments: ["sleep 300", "exec >&-; sleep 300", "sleep 300 & exit 0", "(sleep 300 &) ; wait"])
  func timeIsLimitedAndAllThatItStartedEnds(script: String) throws {
    var limits = ChildProcess.Limits()
    limits.wallTime = .milliseconds(400)
    let file = try TemporaryFile([])
    let start = ContinuousClock.now
    let result = try shell("echo $$; \(script)", limits)
    #expect(.now - start < Duration.seconds(3))
    let group = try #require(result.output.split(separator: "\n").first)
    if script.contains("wait") || script.contains("exit") {
      // The leader may have ended in time; what it left behind must not be alive.
      #expect([.outOfTime, .exited(code: 0)].contains(result.ending))
    } else {
      #expect(result.ending == .outOfTime)
    }
    #expect(try eventually { try Self.livingProcesses { $0[4] == group }.isEmpty })
    withExtendedLifetime(file) {}
  }

  @Test func aMissingFolderIsAFailureOfOurs() {
    #expect(throws: ChildProcess.Failure(call: "posix_spawn", errno: ENOENT)) {
      try ChildProcess(command: ["/bin/true"], folder: "/nonexistent").run { _ in true }
    }
  }

  @Test func manyAtOnceFromManyThreadsLeaveNothingBehind() throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    let folder = folder.path
    let results = Results()
    DispatchQueue.concurrentPerform(iterations: 64) { index in
      var output: [UInt8] = []
      let command = ["/bin/sh", "-c", "head -c 100000 /dev/zero; echo \(index); exit \(index)"]
      let ending = try? ChildProcess(command: command, folder: folder).run {
        output.append(contentsOf: $0)
        return true
      }
      let isWhole = String(decoding: output.drop { $0 == 0 }, as: UTF8.self) == "\(index)\n" && output.count > 100_000
      results.add(ending == .exited(code: Int32(index)) && isWhole)
    }
    #expect(results.all.count == 64 && results.all.allSatisfy { $0 })
    // Other tests run beside this one, so there is room for theirs; a leak would be of 64 or more.
    #expect(try eventually { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count < before + 32 })
    let own = "\(getpid())"
    // The children of other tests come and go, and Swift Testing is slow to reap its own, copies of this program.
    func zombies() throws -> Set<Substring> {
      Set(try Self.processes { $0[3] == own && $0[2] == "Z" && $0[1] == "sh" }.map { $0[0] })
    }
    let ended = try zombies()
    #expect(try eventually { try ended.isDisjoint(with: zombies()) })
  }

  private func eventually(_ holds: () throws -> Bool) throws -> Bool {
    for _ in 0..<100 {
      if try holds() { return true }
      usleep(50_000)
    }
    return false
  }

  /// The fields of proc(5) `stat` of every process that `matches`, the name without its brackets.
  private static func processes(_ matches: ([Substring]) -> Bool) throws -> [[Substring]] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { Int($0) != nil }.compactMap {
      id -> [Substring]? in
      guard let text = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
        let start = text.firstIndex(of: "("), let end = text.lastIndex(of: ")")
      else { return nil }
      let name = text[text.index(after: start)..<end]
      let fields: [Substring] = [Substring(id), name] + text[text.index(after: end)...].split(separator: " ")
      return fields.count > 5 && matches(fields) ? fields : nil
    }
  }

  private static func livingProcesses(_ matches: ([Substring]) -> Bool) throws -> [[Substring]] {
    try processes { matches($0) && $0[2] != "Z" }
  }
}

/// What threads found out.
private final class Results: @unchecked Sendable {
  // Guarded by `lock`.
  private var values: [Bool] = []
  private let lock = NSLock()

  func add(_ value: Bool) { lock.withLock { values.append(value) } }

  var all: [Bool] { lock.withLock { values } }
}
