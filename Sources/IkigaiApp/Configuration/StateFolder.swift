import Foundation

/// A folder that a setting names and that is made at its first use.
enum StateFolder {
  /// Makes the folder, and those above it, if they are not there: 0700, for this program's user alone.
  /// - Parameter setting: which one named it, for the operator who must change it.
  static func make(_ path: String, setting: String) throws(StorageError) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      let code = ((error as? CocoaError)?.underlying as? POSIXError)?.code.rawValue ?? errno
      throw StorageError(action: "\(setting): make the folder \(path)", code: code)
    }
  }
}

/// The disk refused something outside SQLite: full, read-only, no permission.
struct StorageError: Error, CustomStringConvertible {
  /// What was being done, without a name that a user gave.
  let action: String
  /// errno.
  let code: Int32

  var description: String { "\(action): \(String(cString: strerror(code))) (errno \(code))" }
}
