import Foundation
import GRDB

/// One thing that was looked at, in words for the operator.
public enum Finding: Sendable {
  /// In order.
  case ok(String)
  /// Worth knowing.
  case note(String)
  /// To be mended.
  case wrong(String)

  /// Whether it must be mended.
  public var isWrong: Bool { if case .wrong = self { true } else { false } }

  /// As a line of text.
  public var line: String {
    switch self {
    case .ok(let text): "ok     \(text)"
    case .note(let text): "note   \(text)"
    case .wrong(let text): "wrong  \(text)"
    }
  }
}

/// Looks at what the service stands on, and changes nothing but what is made on first use anyway.
struct Check {
  let database: SQLiteDatabase
  let databasePath: String
  let folder: CVFolder

  func run() -> [Finding] {
    [databaseFinding(), folderFinding()] + toolFindings() + [curlFinding()]
  }

  private func databaseFinding() -> Finding {
    do {
      let problems = try database.read { try String.fetchAll($0, sql: "PRAGMA quick_check") }
      guard problems == ["ok"] else {
        return .wrong("database: \(databasePath) is damaged: \(problems.prefix(3).joined(separator: "; "))")
      }
      try database.write { _ in }
      return .ok("database: \(databasePath) is whole, version \(Schema.version), and can be written")
    } catch let error as SQLiteDatabase.CannotOpen {
      return .wrong("database: \(error)")
    } catch {
      return .wrong("database: \(databasePath) cannot be used: \(error.operatorText)")
    }
  }

  private func folderFinding() -> Finding {
    do {
      try folder.prepare()
      let file = try folder.receive(random: .system)
      try [UInt8]("check".utf8).withUnsafeBytes { try file.write($0) }
      var status = stat()
      guard stat(folder.path, &status) == 0, status.st_mode & 0o007 == 0 else {
        return .wrong("CV folder: everybody may look into \(folder.path); run chmod o-rwx on it")
      }
      return .ok("CV folder: \(folder.path) can be written")
    } catch {
      return .wrong("CV folder: \(folder.path) cannot be used: \(error.operatorText)")
    }
  }

  private func toolFindings() -> [Finding] {
    CVTool.allCases.map { tool in
      tool.isInstalled()
        ? .ok("CV reading: \(tool.path()) is there")
        : .wrong("CV reading: \(tool.path()) is missing; install the package \(tool.package)")
    }
  }

  private func curlFinding() -> Finding {
    guard let library = LibCurl.loaded else {
      return .wrong("outbound calls: libcurl.so.4 is missing; install the package libcurl4")
    }
    return .ok("outbound calls: \(library.version.prefix { $0 != " " }) is there")
  }
}
