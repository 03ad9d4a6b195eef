/// Writes small compound files ([MS-CFB]) of version 3: header, one sector of allocation table, then the directory.
struct CompoundFileBuilder {
  struct Entry {
    var name: String
    /// 1 storage, 2 stream, 5 root.
    var type: UInt8
    var left = none
    var right = none
    var child = none
  }

  static let none = 0xFFFF_FFFF
  private static let endOfChain = 0xFFFF_FFFE

  var entries: [Entry]
  /// What the allocation table says for each sector; sector 0 is the table itself.
  var table: [Int]

  init(_ entries: [Entry]) {
    self.entries = entries
    let directorySectors = (entries.count + 3) / 4
    table = [0xFFFF_FFFD] + (0..<directorySectors).map { $0 + 1 == directorySectors ? Self.endOfChain : $0 + 2 }
  }

  var bytes: [UInt8] {
    var out = LittleEndianBytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    let header = [
      (0, 16), (0x3E, 2), (3, 2), (0xFFFE, 2), (9, 2), (6, 2), (0, 6), (0, 4), (1, 4), (1, 4), (0, 4), (4_096, 4),
      (Self.endOfChain, 4), (0, 4), (Self.endOfChain, 4), (0, 4), (0, 4),
    ]
    for (value, width) in header { out.append(value, width) }
    out.append([UInt8](repeating: 0xFF, count: 108 * 4))
    for next in table { out.append(next, 4) }
    out.append([UInt8](repeating: 0xFF, count: 512 - table.count * 4))
    for entry in entries {
      for unit in entry.name.utf16 { out.append(Int(unit), 2) }
      out.append(0, 64 - entry.name.utf16.count * 2)
      out.append(entry.name.utf16.count * 2 + 2, 2)
      out.append([entry.type, 1])
      for number in [entry.left, entry.right, entry.child] { out.append(number, 4) }
      out.append(0, 48)
    }
    out.append(0, (512 - out.bytes.count % 512) % 512)
    return out.bytes
  }
}
