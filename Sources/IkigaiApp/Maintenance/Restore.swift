import Foundation

/// Puts a backup in the place of the present database and CVs, while nobody uses them.
struct Restore {
  let databasePath: String
  let cvFolder: String
  let clock: Clock

  /// Restores the backup in a folder. What was there is set aside. `replace`: also when the present database was
  /// written after the backup was made. Answers what was done, in words.
  func run(from backup: String, replace: Bool) throws -> String {
    let manifest = try BackupVerification(folder: backup).run()
    let use = DatabaseUse(path: databasePath)
    guard let alone = try use.exclude() else {
      throw BackupError("\(databasePath) is in use: stop the service (and CGI requests and other commands) first.")
    }
    defer { withExtendedLifetime(alone) {} }
    let change = try RestoreSwitch(databasePath: databasePath, cvFolder: cvFolder, use: use, now: clock.now)
    try StateFolder.make((change.cvFolder as NSString).deletingLastPathComponent, setting: "CV_DIR")
    try refuseWhatCannotBe(change)
    // Who interrupted a restore has been asked already.
    if !replace, !change.isResumed,
      let loss = PresentDatabase(path: change.databasePath).loss(to: backup, of: manifest)
    {
      throw BackupError("\(loss): nothing was changed. To set it aside and restore all the same, say --replace.")
    }
    try change.clearStage()
    do {
      try prepare(change, from: backup, manifest)
    } catch {
      try? change.clearStage()
      throw error
    }
    // It spoke of the database that goes.
    unlink(CVFolder.markPath(of: change.cvFolder))
    do { try change.run() } catch {
      throw BackupError(
        "\(error.operatorText): mend this and run the same command again; until then the service does not start.")
    }
    return Self.words(manifest, change)
  }

  private func prepare(_ change: RestoreSwitch, from backup: String, _ manifest: BackupManifest) throws {
    try DurableFile.makeFolder(change.stagedCVFolder)
    for file in manifest.cvs {
      let copied = try DurableFile.copy(
        backup + "/" + BackupManifest.cvFolderName + "/" + file.name, to: change.stagedCVFolder + "/" + file.name)
      guard copied == file else { throw BackupError.damaged(backup, "\(file.name) changed while it was read") }
    }
    try DurableFile.sync(change.stagedCVFolder)
    let database = try DurableFile.copy(
      backup + "/" + BackupManifest.databaseName, to: change.stagedDatabase)
    guard database.sha256 == manifest.database.sha256 else {
      throw BackupError.damaged(backup, "\(BackupManifest.databaseName) changed while it was read")
    }
    // As old as what it holds, so that a newer backup may be restored over it.
    var times = [timespec](repeating: timespec(tv_sec: manifest.time?.seconds ?? 0, tv_nsec: 0), count: 2)
    guard utimensat(AT_FDCWD, change.stagedDatabase, &times, 0) == 0 else {
      throw StorageError(action: "date \(change.stagedDatabase)", code: errno)
    }
    try DurableFile.sync(change.stagedDatabase)
  }

  /// What would fail half-way, or leave files that the service cannot open.
  private func refuseWhatCannotBe(_ change: RestoreSwitch) throws {
    let parent = (change.cvFolder as NSString).deletingLastPathComponent
    if let folder = status(of: change.cvFolder), let above = status(of: parent), folder.st_dev != above.st_dev {
      throw BackupError("\(change.cvFolder) is a mount point and cannot be set aside: set CV_DIR to a folder in it.")
    }
    for folder in [(change.databasePath as NSString).deletingLastPathComponent, change.cvFolder] {
      guard let status = status(of: folder), status.st_uid != geteuid() else { continue }
      let owner = getpwuid(status.st_uid).map { String(cString: $0.pointee.pw_name) } ?? "#\(status.st_uid)"
      throw BackupError("\(folder) belongs to the user \(owner): run this as that user (sudo -u \(owner) …).")
    }
  }

  private func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func words(_ manifest: BackupManifest, _ change: RestoreSwitch) -> String {
    var text =
      "restored: the backup of \(manifest.createdAt), its database (version \(manifest.schema), "
      + "\(manifest.database.size) bytes) to \(change.databasePath) and its CVs (\(manifest.cvs.count)) "
      + "to \(change.cvFolder)"
    let aside = change.asidePaths
    if !aside.isEmpty {
      text += "; what was there is now \(aside.joined(separator: " and ")): remove it when you are sure"
    }
    return text
  }
}
