import Foundation

/// What a backup holds, as its `manifest.json` says; `manifest.json.sha256` (of sha256sum's form) vouches for that.
struct BackupManifest: Codable, Equatable, Sendable {
  /// The names in a backup's folder.
  static let fileName = "manifest.json"
  static let digestName = "manifest.json.sha256"
  static let databaseName = "database.sqlite"
  static let cvFolderName = "cvs"

  /// The form of backups that this program writes and reads.
  static let currentFormat = 1

  var format = Self.currentFormat
  /// The version of the program that made it.
  var program: String
  /// The version of the database's tables.
  var schema: Int
  /// RFC 3339, UTC: a moment before the snapshot. All that it lacks was written later.
  var createdAt: String
  var database: StoredFile
  /// By name.
  var cvs: [StoredFile]

  /// `createdAt`; nil when it is no time.
  var time: Timestamp? { Timestamp(rfc3339: createdAt) }

  /// Writes it and its digest into a folder that has neither.
  func write(into folder: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let bytes = [UInt8](try encoder.encode(self))
    try DurableFile.write(bytes, to: folder + "/" + Self.fileName)
    try DurableFile.write([UInt8](try Self.digestLine(of: bytes).utf8), to: folder + "/" + Self.digestName)
  }

  /// Reads the manifest of a backup. Throws a sentence when it is not whole.
  static func read(from folder: String) throws -> BackupManifest {
    let files = FileManager.default
    guard let bytes = files.contents(atPath: folder + "/" + fileName),
      let digest = files.contents(atPath: folder + "/" + digestName)
    else {
      throw BackupError("\(folder) is not a backup (no \(fileName)): name one, such as DIR/2026-11-24T233325Z.")
    }
    guard try digestLine(of: [UInt8](bytes)) == String(decoding: digest, as: UTF8.self) else {
      throw BackupError.damaged(folder, "\(fileName) is not what \(digestName) says")
    }
    guard let form = try? JSONDecoder().decode(Form.self, from: bytes) else {
      throw BackupError.damaged(folder, "\(fileName) cannot be understood")
    }
    guard form.format == currentFormat else {
      throw BackupError("\(folder) has format \(form.format), which this program does not know: use the newer program.")
    }
    guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: bytes), manifest.time != nil else {
      throw BackupError.damaged(folder, "\(fileName) cannot be understood")
    }
    return manifest
  }

  private struct Form: Decodable {
    let format: Int
  }

  private static func digestLine(of bytes: [UInt8]) throws -> String {
    let digest = try SHA256()
    try bytes.withUnsafeBytes { try digest.update($0) }
    return "\(try digest.hexDigest())  \(fileName)\n"
  }
}

/// A backup or a restore cannot be: one sentence that says what to do.
struct BackupError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  static func damaged(_ folder: String, _ what: String) -> BackupError {
    BackupError("The backup \(folder) is damaged (\(what)): use another one.")
  }
}

extension Timestamp {
  /// Reads what `rfc3339` writes, and nothing else.
  init?(rfc3339 text: String) {
    let numbers = text.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).compactMap { Int32($0) }
    guard numbers.count == 6 else { return nil }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (numbers[3], numbers[4], numbers[5])
    self.init(seconds: timegm(&parts))
    guard rfc3339 == text else { return nil }
  }
}
