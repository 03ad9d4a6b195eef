/// An OLE2 compound file ([MS-CFB]), as far as needed to name the streams of its root storage.
///
/// Sectors form chains and directory entries form a tree, both by numbers that stand in the file: every number is
/// checked before use, and a chain or a tree that comes back to itself ends the search.
struct CompoundFile {
  /// [MS-CFB] 2.2, Header Signature.
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private let file: FileBytes
  private let sectorSize: Int
  private let sectorCount: Int
  /// The sectors that hold the file allocation table, in order.
  private let tableSectors: [Int]
  private let firstDirectorySector: Int

  /// nil when the header is not one of a compound file.
  init?(_ file: FileBytes) throws {
    guard let header = try file.read(at: 0, count: 512), header.matches(Self.signature, at: 0),
      let major = header.uint16(at: 26), let shift = header.uint16(at: 30),
      let directory = header.uint32(at: 48), let nextTable = header.uint32(at: 68)
    else { return nil }
    switch (major, shift) {
    case (3, 9): sectorSize = 512
    case (4, 12): sectorSize = 4_096
    default: return nil
    }
    self.file = file
    firstDirectorySector = directory
    sectorCount = file.size / sectorSize
    tableSectors = try Self.tableSectors(
      file, header, next: nextTable, sectorSize: sectorSize, sectorCount: sectorCount)
  }

  /// True when the root storage itself has a stream of this name: not an embedded object, not a storage.
  func rootHasStream(named name: String) throws -> Bool {
    let wanted = name.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] } + [0, 0]
    let directory = try directorySectors()
    let entryCount = directory.count * (sectorSize / Self.entrySize)
    guard let root = try entry(0, in: directory), root.bytes[66] == ObjectType.root.rawValue else { return false }
    var seen = [Bool](repeating: false, count: entryCount)
    var waiting = [root.uint32(at: 76)]
    while let next = waiting.popLast() {
      guard let id = next, id < entryCount, !seen[id] else { continue }
      seen[id] = true
      guard let entry = try entry(id, in: directory) else { continue }
      if entry.bytes[66] == ObjectType.stream.rawValue, entry.uint16(at: 64) == wanted.count,
        entry.matches(wanted, at: 0)
      {
        return true
      }
      // Siblings form a binary tree ([MS-CFB] 2.6.4). All of it is walked: not every writer keeps it in order.
      waiting.append(entry.uint32(at: 68))
      waiting.append(entry.uint32(at: 72))
    }
    return false
  }

  private enum ObjectType: UInt8 {
    case stream = 2
    case root = 5
  }

  private static let entrySize = 128

  /// The sectors of the directory, in order; those before the first bad link of the chain.
  private func directorySectors() throws -> [Int] {
    var sectors: [Int] = []
    var sector = firstDirectorySector
    while sector < sectorCount, sectors.count < sectorCount {
      sectors.append(sector)
      guard let next = try nextSector(after: sector) else { break }
      sector = next
    }
    return sectors
  }

  private func nextSector(after sector: Int) throws -> Int? {
    let perTable = sectorSize / 4
    guard sector / perTable < tableSectors.count else { return nil }
    let start = (tableSectors[sector / perTable] + 1) * sectorSize
    return try file.read(at: start + sector % perTable * 4, count: 4)?.uint32(at: 0)
  }

  private func entry(_ id: Int, in directory: [Int]) throws -> FileBytes.Block? {
    let perSector = sectorSize / Self.entrySize
    guard id / perSector < directory.count else { return nil }
    let start = (directory[id / perSector] + 1) * sectorSize
    return try file.read(at: start + id % perSector * Self.entrySize, count: Self.entrySize)
  }

  /// The allocation table's own sectors: 109 numbers in the header, the others in a chain ([MS-CFB] 2.5). No more of
  /// them than the file's sectors need, so that a chain without an end has one here.
  private static func tableSectors(
    _ file: FileBytes, _ header: FileBytes.Block, next: Int, sectorSize: Int, sectorCount: Int
  ) throws -> [Int] {
    let perTable = sectorSize / 4
    let needed = sectorCount / perTable + 1
    var sectors = (0..<109).compactMap { header.uint32(at: 76 + $0 * 4) }.filter { $0 < sectorCount }
    var next = next
    var links = 0
    while sectors.count < needed, links <= needed, next < sectorCount,
      let block = try file.read(at: (next + 1) * sectorSize, count: sectorSize)
    {
      sectors += (0..<perTable - 1).compactMap { block.uint32(at: $0 * 4) }.filter { $0 < sectorCount }
      next = block.uint32(at: (perTable - 1) * 4) ?? sectorCount
      links += 1
    }
    return sectors
  }
}
