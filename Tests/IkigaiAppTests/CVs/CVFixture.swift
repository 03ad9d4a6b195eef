import Foundation
import Testing

@testable import IkigaiApp

/// The documents beside these tests (`Fixtures/make-fixtures.py` makes them), and files made while testing.
enum CVFixture {
  static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)").path
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path(name))))
  }

  /// A CV's text, read in a folder of its own: sweeps under a test's clock empty the one that all share.
  static func text(of path: String, format: CVFormat) throws -> String {
    let scratch = try TemporaryFolder()
    return try withExtendedLifetime(scratch) {
      try CVTextExtractor(scratch: scratch.path).text(of: path, format: format)
    }
  }
}

/// A file that goes away with its last user.
final class TemporaryFile: Sendable {
  let path: String

  init(_ bytes: [UInt8], name: String = "file") throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cv-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: name).path
    try Data(bytes).write(to: URL(filePath: path))
  }

  deinit {
    try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
  }
}

/// A folder that goes away with its last user.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cv-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path) }
  }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension CVFixture {
  static func isEmpty(_ path: String) throws -> Bool {
    try Data(contentsOf: URL(filePath: path)).isEmpty
  }
}
