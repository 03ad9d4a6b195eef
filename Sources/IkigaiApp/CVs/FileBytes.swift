import Glibc

/// An open file whose content is a stranger's: read with `pread` at offsets that the file itself names, so each one
/// is checked against the size before anything is added to it. Holds no buffer between two reads.
struct FileBytes {
  /// A read that the operating system refused; never the file's own fault.
  struct ReadFailure: Error, Equatable {
    let errno: Int32
  }

  let descriptor: Int32
  /// In bytes. Where the file is shorter than this, a read past its end gives nil.
  let size: Int

  /// True when `count` bytes at `offset` lie whole inside the file. Cannot overflow, whatever the two numbers are.
  func contains(_ offset: Int, _ count: Int) -> Bool {
    offset >= 0 && count >= 0 && offset <= size && count <= size - offset
  }

  /// `count` bytes at `offset`, or nil when the file does not have all of them.
  func read(at offset: Int, count: Int) throws(ReadFailure) -> Block? {
    guard contains(offset, count) else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]).baseAddress, count - filled,
          off_t(offset + filled))
      }
      if got > 0 {
        filled += got
      } else if got == 0 {
        return nil
      } else if errno != EINTR {
        throw ReadFailure(errno: errno)
      }
    }
    return Block(bytes: bytes)
  }

  /// Some bytes of the file, whose little-endian numbers are read without a trap: nil outside the block.
  struct Block {
    let bytes: [UInt8]

    func uint16(at offset: Int) -> Int? { number(at: offset, width: 2) }
    func uint32(at offset: Int) -> Int? { number(at: offset, width: 4) }

    /// Also nil for a value above `Int.max`, which no offset or length of a real file has.
    func uint64(at offset: Int) -> Int? {
      guard let low = uint32(at: offset), let high = uint32(at: offset + 4), high < 0x8000_0000 else { return nil }
      return high << 32 | low
    }

    /// True when these bytes stand at `offset`.
    func matches(_ pattern: [UInt8], at offset: Int) -> Bool {
      guard offset >= 0, offset <= bytes.count, pattern.count <= bytes.count - offset else { return false }
      return bytes[offset..<offset + pattern.count].elementsEqual(pattern)
    }

    private func number(at offset: Int, width: Int) -> Int? {
      guard offset >= 0, offset <= bytes.count, width <= bytes.count - offset else { return nil }
      return bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }
}
