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

  var isInstalled: Bool { access(path, X_OK) == 0 }

  struct Failed: Error, CustomStringConvertible {
    let ending: ChildProcess.Ending
    let path: String
    var description: String {
      "the report could not be drawn: \(path) ended with \(ending); run it by hand with a document to see why"
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
