import Foundation

/// CV_DIR: the one door to the files of CVs. Names are made here, files are 0600, the folder 0700.
///
/// A file that is being received is locked (`flock`) until its row is committed, under whichever name; so a sweep that
/// gets the lock of a file without a row knows that nobody will ever name it.
struct CVFolder: Sendable {
  let path: String
  /// Shared by who removes a file; exclusive to a backup, from before its snapshot of the rows until it has copied the
  /// files that they name. What should go meanwhile stays for the sweep: no file is linked, none held open.
  let removals: FileLock

  /// Makes the folder if it is not there.
  func prepare() throws {
    try StateFolder.make(path, setting: "CV_DIR")
  }

  /// Beside the folder: of which database its files are.
  var markPath: String { Self.markPath(of: path) }

  static func markPath(of folder: String) -> String { folder + ".database" }

  /// Whether the folder's files are those of the database with this identity. Where nothing says so, they are if there
  /// are none or `isNamed` knows one; that is noted, if a file can be made there.
  func isMarked(as identity: Int, isNamed: (String) throws -> Bool) throws -> Bool {
    if let mark { return mark == identity }
    let names = try names()
    // An upload may have noted it since, and begun to store the first file.
    guard try names.isEmpty || names.contains(where: isNamed) else { return mark == identity }
    try? note(identity)
    return true
  }

  /// Notes of which database the files are, while there are none: the first one has no row that names it until it has
  /// been read, and is not to be taken for another database's.
  func markIfEmpty(as identity: () throws -> Int) throws {
    guard mark == nil else { return }
    try prepare()
    guard try names().isEmpty else { return }
    try? note(identity())
  }

  /// nil when there is none, or not the end of its line: a power cut may have come before the rest.
  private var mark: Int? {
    guard let line = try? String(contentsOfFile: markPath, encoding: .utf8), line.hasSuffix("\n") else { return nil }
    return Int(line.trimmingWhitespace())
  }

  /// Under its name there is never a part of it.
  private func note(_ identity: Int) throws {
    let part = "\(markPath).\(Identifier.make(.system))"
    defer { unlink(part) }
    try DurableFile.write(Array("\(identity)\n".utf8), to: part)
    try DurableFile.move(part, to: markPath)
  }

  /// A new file to write to, under a temporary name.
  func receive(random: RandomSource) throws -> IncomingFile {
    try prepare()
    // A sweep may hold a new file for the moment it takes to look, and then takes it away.
    for _ in 0..<3 {
      if let file = try IncomingFile.make(in: path, name: Identifier.make(random)) { return file }
    }
    throw StorageError(action: "lock a CV file", code: EWOULDBLOCK)
  }

  /// Opens a stored file.
  func open(_ name: String) throws -> OpenFile {
    let descriptor = Glibc.open(path + "/" + name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw StorageError(action: "open a CV", code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      close(descriptor)
      throw StorageError(action: "look at a CV", code: errno)
    }
    return OpenFile(descriptor: descriptor, size: Int(status.st_size))
  }

  /// Removes a file whose row is gone. What fails here the sweep finishes.
  func remove(_ name: String) {
    _ = try? removals.withLock(.shared) { unlink(path + "/" + name) }
  }

  /// The names in the folder that this program has made; others' files are none of its business.
  func names() throws -> [String] {
    do { return try FileManager.default.contentsOfDirectory(atPath: path).filter(IncomingFile.isName) } catch {
      throw StorageError(action: "list the CV folder", code: errno)
    }
  }

  /// Removes a file unless somebody is receiving it or `isNamed` says that a row names it; answers whether it did.
  func sweep(_ name: String, isNamed: () throws -> Bool) throws -> Bool {
    let descriptor = Glibc.open(path + "/" + name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return try removals.withLock(.shared) {
      // The question comes after the lock: whoever held it has committed by then, or died.
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, try !isNamed() else { return false }
      return unlink(path + "/" + name) == 0
    } ?? false
  }
}

/// A file on its way into the folder: removed again unless it is settled.
final class IncomingFile {
  /// The name it is stored under once kept.
  let name: String
  /// Bytes so far.
  private(set) var size = 0
  let descriptor: Int32
  private let folder: String
  private var path: String
  private var isSettled = false

  private static let temporarySuffix = ".part"

  /// Whether a name is one that `make` or `keep` gives.
  static func isName(_ name: String) -> Bool {
    Identifier.isValid(name.hasSuffix(temporarySuffix) ? String(name.dropLast(temporarySuffix.count)) : name)
  }

  /// nil when somebody else got the lock first.
  fileprivate static func make(in folder: String, name: String) throws -> IncomingFile? {
    let path = "\(folder)/\(name)\(temporarySuffix)"
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StorageError(action: "create a CV file", code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    // Between the creation and the lock a sweep may have had it, and taken it away.
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_nlink > 0 else {
      close(descriptor)
      return nil
    }
    return IncomingFile(folder: folder, name: name, path: path, descriptor: descriptor)
  }

  private init(folder: String, name: String, path: String, descriptor: Int32) {
    self.folder = folder
    self.name = name
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    if !isSettled { unlink(path) }
    close(descriptor)
  }

  /// Where it is now.
  var currentPath: String { path }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw StorageError(action: "write a CV", code: errno)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    size += bytes.count
  }

  /// Puts it on disk for good, under its own name: file, name, folder, in this order.
  func keep() throws {
    guard fsync(descriptor) == 0 else { throw StorageError(action: "sync a CV", code: errno) }
    let final = "\(folder)/\(name)"
    guard rename(path, final) == 0 else { throw StorageError(action: "name a CV", code: errno) }
    path = final
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw StorageError(action: "open the CV folder", code: errno) }
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw StorageError(action: "sync the CV folder", code: errno) }
  }

  /// Says that a committed row names it now.
  func settle() { isSettled = true }
}
