import Foundation

/// The folder that backups are made in, one at a time. What is not by its name and manifest a backup of this program
/// stays untouched.
struct BackupFolder {
  /// What a backup's name starts with until it is whole, and again from when it is being removed.
  private static let partialPrefix = ".partial-"

  let path: String

  /// Makes the folder if it is not there, and keeps other backups out of it as long as the answer lives.
  func lock() throws -> FileLock.Held {
    try StateFolder.make(path, setting: "the folder of backups")
    guard let held = try FileLock(path: path + "/.lock").take(.exclusive) else {
      throw BackupError("Another backup into \(path) is under way: let it end first.")
    }
    return held
  }

  /// The whole backups, oldest first.
  func backups() throws -> [String] {
    try names().filter { name in
      guard isFolder(name), Timestamp(backupName: name) != nil,
        let manifest = try? BackupManifest.read(from: path + "/" + name)
      else { return false }
      return manifest.time?.backupName == name
    }.sorted()
  }

  /// Where the backup of this moment goes; nil when there is something.
  func place(for time: Timestamp) -> (partial: String, final: String)? {
    let final = path + "/" + time.backupName
    return DurableFile.exists(final) ? nil : (path + "/" + Self.partialPrefix + time.backupName, final)
  }

  /// Removes what a killed backup has left. Only for who has the lock.
  func removePartials() throws {
    for name in try names() where name.hasPrefix(Self.partialPrefix) && isFolder(name) {
      guard Timestamp(backupName: String(name.dropFirst(Self.partialPrefix.count))) != nil else { continue }
      try DurableFile.remove(path + "/" + name)
    }
  }

  /// Removes the oldest backups until `count` are left, of which `newest` is one whatever the clock said; answers how
  /// many.
  func removeOldest(but newest: String, until count: Int) throws -> Int {
    let old = try backups().filter { $0 != newest }.dropLast(count - 1)
    for name in old {
      // First its name, so that what bears one is whole at every moment.
      let partial = path + "/" + Self.partialPrefix + name
      try DurableFile.move(path + "/" + name, to: partial)
      try DurableFile.remove(partial)
    }
    return old.count
  }

  private func names() throws -> [String] {
    do { return try FileManager.default.contentsOfDirectory(atPath: path) } catch {
      throw StorageError(action: "list \(path)", code: errno)
    }
  }

  private func isFolder(_ name: String) -> Bool {
    var status = stat()
    return lstat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension Timestamp {
  /// The name of a backup of this moment: RFC 3339 without the colons, `2026-11-24T233325Z`.
  var backupName: String { rfc3339.filter { $0 != ":" } }

  /// The moment that a backup's name tells.
  init?(backupName name: String) {
    guard name.utf8.count == 18 else { return nil }
    self.init(rfc3339: "\(name.prefix(13)):\(name.dropFirst(13).prefix(2)):\(name.dropFirst(15))")
  }
}
