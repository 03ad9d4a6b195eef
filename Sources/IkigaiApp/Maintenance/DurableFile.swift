import Foundation

/// Files and folders of backups as they are written: for this program's user alone, and on disk when a call returns.
enum DurableFile {
  /// Makes a folder that must not be there yet.
  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o700) == 0 else { throw StorageError(action: "make the folder \(path)", code: errno) }
  }

  /// Puts a file's bytes, or a folder's names, on disk.
  static func sync(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageError(action: "open \(path)", code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StorageError(action: "sync \(path)", code: errno) }
  }

  /// Writes a file that must not be there yet.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = try create(path)
    defer { close(descriptor) }
    try bytes.withUnsafeBytes { try write($0, to: descriptor, path) }
    guard fsync(descriptor) == 0 else { throw StorageError(action: "sync \(path)", code: errno) }
  }

  /// Copies the bytes of a file to one that must not be there yet; answers what it has copied, under the copy's name.
  static func copy(_ source: String, to target: String) throws -> StoredFile {
    let descriptor = try create(target)
    defer { close(descriptor) }
    let copied = try read(source) { try write($0, to: descriptor, target) }
    guard fsync(descriptor) == 0 else { throw StorageError(action: "sync \(target)", code: errno) }
    return StoredFile(name: (target as NSString).lastPathComponent, size: copied.size, sha256: copied.sha256)
  }

  /// Reads a file again, from the disk where the kernel can be made to, and says what it is.
  static func measure(_ path: String) throws -> StoredFile {
    try read(path, fromDisk: true) { _ in }
  }

  /// Renames within a folder and puts its names on disk. Under the new name there must be nothing.
  static func move(_ path: String, to target: String) throws {
    guard rename(path, target) == 0 else { throw StorageError(action: "rename \(path) to \(target)", code: errno) }
    try sync((target as NSString).deletingLastPathComponent)
  }

  /// Removes a file or a folder with all it holds, if it is there.
  static func remove(_ path: String) throws {
    guard exists(path) else { return }
    try FileManager.default.removeItem(atPath: path)
  }

  /// Whether there is anything under this name, be it a link to nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func create(_ path: String) throws -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StorageError(action: "create \(path)", code: errno) }
    return descriptor
  }

  private static func read(_ path: String, fromDisk: Bool = false, _ take: (UnsafeRawBufferPointer) throws -> Void)
    throws -> StoredFile
  {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw StorageError(action: "open \(path)", code: errno) }
    defer { close(descriptor) }
    if fromDisk { posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED) }
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { chunk.deallocate() }
    let digest = try SHA256()
    var size = 0
    while true {
      let count = Glibc.read(descriptor, chunk.baseAddress, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw StorageError(action: "read \(path)", code: errno) }
      if count == 0 { break }
      let bytes = UnsafeRawBufferPointer(rebasing: chunk[..<count])
      try digest.update(bytes)
      try take(bytes)
      size += count
    }
    return StoredFile(name: (path as NSString).lastPathComponent, size: size, sha256: try digest.hexDigest())
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, _ path: String) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw StorageError(action: "write \(path)", code: errno) }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }
}
