/// Writes ZIP archives, sound ones and others (APPNOTE.TXT 4.3).
struct ZipBuilder {
  struct Entry {
    var name: String
    /// As it stands in the archive: compressed where `method` is 8.
    var data: [UInt8]
    var method = 0
    var flags = 0
    var declaredSize: Int?
  }

  var entries: [Entry] = []
  var comment: [UInt8] = []

  static func stored(_ files: [(String, String)]) -> [UInt8] {
    ZipBuilder(entries: files.map { Entry(name: $0.0, data: [UInt8]($0.1.utf8)) }).bytes
  }

  var bytes: [UInt8] {
    var out = LittleEndianBytes()
    var directory = LittleEndianBytes()
    for entry in entries {
      let name = [UInt8](entry.name.utf8)
      var common = LittleEndianBytes()
      let size = entry.declaredSize ?? entry.data.count
      for (value, width) in [
        (20, 2), (entry.flags, 2), (entry.method, 2), (0, 4), (crc32(entry.data), 4), (entry.data.count, 4), (size, 4),
        (name.count, 2), (0, 2),
      ] { common.append(value, width) }
      directory.append([0x50, 0x4B, 1, 2, 20, 0])
      directory.append(common.bytes)
      directory.append(0, 10)
      directory.append(out.bytes.count, 4)
      directory.append(name)
      out.append([0x50, 0x4B, 3, 4])
      out.append(common.bytes)
      out.append(name)
      out.append(entry.data)
    }
    let start = out.bytes.count
    out.append(directory.bytes)
    out.append([0x50, 0x4B, 5, 6])
    for (value, width) in [
      (0, 4), (entries.count, 2), (entries.count, 2), (directory.bytes.count, 4), (start, 4), (comment.count, 2),
    ] { out.append(value, width) }
    out.append(comment)
    return out.bytes
  }

  private func crc32(_ bytes: [UInt8]) -> Int {
    var crc = ~UInt32(0)
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = crc & 1 == 1
        crc >>= 1
        if isOdd { crc ^= 0xEDB8_8320 }
      }
    }
    return Int(~crc)
  }
}

/// Bytes to which numbers are appended, the lowest byte first.
struct LittleEndianBytes {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  mutating func append(_ value: Int, _ width: Int) {
    for place in 0..<width { bytes.append(place < 8 ? UInt8(truncatingIfNeeded: value >> (place * 8)) : 0) }
  }

  mutating func append(_ more: [UInt8]) { bytes += more }
}

/// Deflate streams (RFC 1951) that grow a thousandfold: `prefix` as it is, then `size` times more bytes of one letter
/// than are stored.
enum DeflateBomb {
  /// About `compressedSize` bytes, which grow to 1,032 times as many.
  static func stream(prefix: String, letter: UInt8, compressedSize: Int) -> [UInt8] {
    let text = [UInt8](prefix.utf8)
    let length = [UInt8(text.count & 0xFF), UInt8(text.count >> 8)]
    // RFC 1951, 3.2.4: a block of stored bytes.
    var out: [UInt8] = [0] + length + length.map { ~$0 } + text
    var bits = BitWriter()
    // 3.2.7: the last block, with codes of its own for three symbols: the letter, the end, and "258 bytes again".
    bits.number(1, 1)
    bits.number(2, 2)
    bits.number(286 - 257, 5)
    bits.number(0, 5)
    bits.number(18 - 4, 4)
    for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1] {
      bits.number([18: 1, 1: 2, 2: 2][symbol] ?? 0, 3)
    }
    func zeros(_ count: Int) {
      bits.code("0")
      bits.number(count - 11, 7)
    }
    var before = Int(letter)
    while before > 138 {
      zeros(100)
      before -= 100
    }
    zeros(before)
    bits.code("11")
    var between = 255 - Int(letter)
    while between > 138 {
      zeros(100)
      between -= 100
    }
    zeros(between)
    bits.code("11")
    zeros(28)
    bits.code("10")
    bits.code("10")
    bits.code("10")
    out += bits.finished
    // "258 bytes again, from one byte back" is two zero bits: four of them a byte.
    out += [UInt8](repeating: 0, count: compressedSize) + [0xFF]
    return out
  }

  private struct BitWriter {
    private var bytes: [UInt8] = []
    private var used = 0

    mutating func bit(_ value: Int) {
      if used % 8 == 0 { bytes.append(0) }
      bytes[bytes.count - 1] |= UInt8(value) << UInt8(used % 8)
      used += 1
    }

    /// Least significant bit first.
    mutating func number(_ value: Int, _ width: Int) {
      for position in 0..<width { bit(value >> position & 1) }
    }

    /// Most significant bit first, as it is written.
    mutating func code(_ digits: String) {
      for digit in digits { bit(digit == "1" ? 1 : 0) }
    }

    /// Padded with zero bits, of which there is an even number: each two repeat 258 bytes more.
    var finished: [UInt8] {
      var padded = self
      if padded.used % 2 == 1 { padded.number(0, 2) }
      return padded.bytes
    }
  }
}
