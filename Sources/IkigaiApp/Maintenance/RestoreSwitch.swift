import Foundation

/// The renames that put a restored state in the place of the one before, which is set aside, never removed.
///
/// From the first to the last a mark keeps everybody from opening the database (`DatabaseUse`): killed before it is
/// made, the old state is there untouched; killed while it is there, the next run, of this or another backup, completes
/// them; killed after it, the new state is there.
struct RestoreSwitch {
  let databasePath: String
  let cvFolder: String
  let use: DatabaseUse
  /// What the names of what is set aside end with.
  let suffix: String
  /// Whether an earlier run was killed among its renames.
  let isResumed: Bool

  /// Where the new state is prepared.
  var stagedDatabase: String { databasePath + ".restoring" }
  var stagedCVFolder: String { cvFolder + ".restoring" }

  /// The switch that an interrupted restore has begun, or a new one under names that nothing has.
  init(databasePath: String, cvFolder: String, use: DatabaseUse, now: Timestamp) throws {
    self.databasePath = ResolvedPath.of(databasePath) ?? databasePath
    self.cvFolder = ResolvedPath.of(cvFolder) ?? cvFolder
    self.use = use
    if let mark = FileManager.default.contents(atPath: use.unfinishedRestorePath) {
      suffix = String(decoding: mark, as: UTF8.self)
      isResumed = true
    } else {
      var suffix = ".before-restore-" + now.backupName
      while DurableFile.exists(self.databasePath + suffix) || DurableFile.exists(self.cvFolder + suffix) {
        suffix += "+"
      }
      self.suffix = suffix
      isResumed = false
    }
  }

  /// Where what was set aside is now.
  var asidePaths: [String] { [databasePath + suffix, cvFolder + suffix].filter(DurableFile.exists) }

  /// Removes what a killed run has prepared.
  func clearStage() throws {
    try DurableFile.remove(stagedDatabase)
    try DurableFile.remove(stagedCVFolder)
  }

  /// Sets the old state aside and puts the prepared one in its place: the CVs first, then the database.
  func run() throws {
    if !isResumed { try mark() }
    try setAside(cvFolder, as: cvFolder + suffix)
    try setAside(databasePath, as: databasePath + suffix)
    // The old database's log goes with it: beside the new one it would be applied to that.
    try setAside(databasePath + "-wal", as: databasePath + suffix + "-wal")
    try setAside(databasePath + "-shm", as: databasePath + suffix + "-shm")
    try setAside(databasePath + "-journal", as: databasePath + suffix + "-journal")
    try DurableFile.move(stagedCVFolder, to: cvFolder)
    try DurableFile.move(stagedDatabase, to: databasePath)
    try DurableFile.remove(use.unfinishedRestorePath)
    try DurableFile.sync((use.unfinishedRestorePath as NSString).deletingLastPathComponent)
  }

  /// Under a name of its own first: the mark is there with its text or not at all.
  private func mark() throws {
    let path = use.unfinishedRestorePath
    try DurableFile.remove(path + ".new")
    try DurableFile.write([UInt8](suffix.utf8), to: path + ".new")
    try DurableFile.move(path + ".new", to: path)
  }

  private func setAside(_ path: String, as aside: String) throws {
    guard DurableFile.exists(path) else { return }
    if isResumed && DurableFile.exists(aside) {
      // The old one is there already: this one the killed run has put in place, and nobody has used it.
      return try DurableFile.remove(path)
    }
    if rmdir(path) == 0 { return }  // an empty folder
    try DurableFile.move(path, to: aside)
  }
}
