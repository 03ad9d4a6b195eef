import Foundation

/// The program that draws reports: run like those that read strangers' files, since it is given strangers' words.
struct ReportProgram: Sendable {
  static let name = "ikigai-report"
  /// Bytes. A report has some hundred thousand.
  private static let largestReport = 16 * 1024 * 1024

  /// Where it is: beside this program, or where an installation puts it.
  let path: String

  /// The program that belongs to this one.
  static func installed() -> ReportProgram {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let folder = (own as NSString).deletingLastPathComponent
    let places = ["\(folder)/\(name)", "\((folder as NSString).deletingLastPathComponent)/libexec/ai-ikigai/\(name)"]
    return ReportProgram(path: places.first { access($0, X_OK) == 0 } ?? places[0])
  }

  /// What keeps it from drawing: it is not there, or a library or a font of its own; nil for nothing.
  func problem() -> String? {
    guard access(path, X_OK) == 0 else { return "\(path) is missing; put the program \(Self.name) beside this one" }
    var said: [UInt8] = []
    let ending = try? ChildProcess(command: [path, "--check"], folder: "/").run { piece in
      said.append(contentsOf: piece)
      return true
    }
    if ending == .exited(code: 0) { return nil }
    let reason = String(decoding: said, as: UTF8.self).trimmingWhitespace()
    return reason.isEmpty
      ? "\(path) does not start; install libpangocairo-1.0-0 and libqpdf29" : "\(path) cannot draw: \(reason)"
  }

  struct Failed: Error, CustomStringConvertible {
    let ending: ChildProcess.Ending
    let path: String
    var description: String {
      "the report could not be drawn: \(path) ended with \(ending); \(path) --check says what it lacks"
    }
  }

  /// The PDF of a document in JSON.
  /// - Throws: `Failed`, or `ChildProcess.Failure` when the machine is short of something.
  func draw(_ document: [UInt8]) throws -> [UInt8] {
    var pdf: [UInt8] = []
    var limits = ChildProcess.Limits()
    limits.output = Self.largestReport
    let ending = try ChildProcess(command: [path], folder: "/", input: document, limits: limits).run { piece in
      pdf.append(contentsOf: piece)
      return true
    }
    guard ending == .exited(code: 0), !pdf.isEmpty else { throw Failed(ending: ending, path: path) }
    return pdf
  }

  /// Says which version of the program this is: another one may draw the same document otherwise.
  var identity: String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "-" }
    return "\(status.st_size) \(status.st_mtim.tv_sec)"
  }
}
