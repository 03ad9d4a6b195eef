/// The central directory of a ZIP archive (APPNOTE.TXT 4.3): which names it lists. Nothing is decompressed.
struct ZipDirectory {
  /// APPNOTE 4.3.7: how an archive that starts with its first file starts.
  static let localFileSignature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  private let file: FileBytes
  private let start: Int
  private let end: Int

  /// nil when the file has no central directory where its last record says.
  init?(_ file: FileBytes) throws {
    let reach = min(file.size, Self.endSize + 0xFFFF)
    guard reach >= Self.endSize, let tail = try file.read(at: file.size - reach, count: reach) else { return nil }
    // The end record is the last one, after which only its own comment comes (APPNOTE 4.3.16).
    for position in stride(from: reach - Self.endSize, through: 0, by: -1)
    where tail.matches(Self.endSignature, at: position) {
      if let directory = try Self.directory(file, tail, position, file.size - reach + position) {
        self.file = file
        (start, end) = directory
        return
      }
    }
    return nil
  }

  /// True when a file of exactly this name is listed.
  func contains(_ name: String) throws -> Bool {
    let wanted = [UInt8](name.utf8)
    var offset = start
    while end - offset >= Self.entrySize, let entry = try file.read(at: offset, count: Self.entrySize),
      entry.matches(Self.entrySignature, at: 0), let nameLength = entry.uint16(at: 28),
      let extraLength = entry.uint16(at: 30), let commentLength = entry.uint16(at: 32)
    {
      let nameOffset = offset + Self.entrySize
      if nameLength == wanted.count, try file.read(at: nameOffset, count: nameLength)?.bytes == wanted {
        return true
      }
      offset = nameOffset + nameLength + extraLength + commentLength
    }
    return false
  }

  private static let endSize = 22
  private static let entrySize = 46
  private static let entrySignature: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  private static let endSignature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let zip64EndSignature: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
  private static let zip64LocatorSignature: [UInt8] = [0x50, 0x4B, 0x06, 0x07]

  /// Where the directory that this end record describes starts and ends; nil when it is not in the file.
  private static func directory(
    _ file: FileBytes, _ tail: FileBytes.Block, _ position: Int, _ endOffset: Int
  ) throws -> (Int, Int)? {
    guard var size = tail.uint32(at: position + 12), var offset = tail.uint32(at: position + 16),
      let commentLength = tail.uint16(at: position + 20), file.contains(endOffset + endSize, commentLength)
    else { return nil }
    if size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF {
      // APPNOTE 4.3.14 and 4.3.15: the true numbers stand in the zip64 record, found through its locator.
      guard let locator = try file.read(at: endOffset - 20, count: 20), locator.matches(zip64LocatorSignature, at: 0),
        let recordOffset = locator.uint64(at: 8), let record = try file.read(at: recordOffset, count: 56),
        record.matches(zip64EndSignature, at: 0), let largeSize = record.uint64(at: 40),
        let largeOffset = record.uint64(at: 48)
      else { return nil }
      (size, offset) = (largeSize, largeOffset)
    }
    guard file.contains(offset, size), offset + size <= endOffset,
      let first = try file.read(at: offset, count: 4), first.matches(entrySignature, at: 0)
    else { return nil }
    return (offset, offset + size)
  }
}
