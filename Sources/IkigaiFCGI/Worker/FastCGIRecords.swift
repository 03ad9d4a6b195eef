/// Looks at the first bytes of a connection without taking them: is a whole request there? (FastCGI Specification
/// §3.3 and §5.) libfcgi reads a request by blocking, so that a thread given to half a request is a thread lost.
enum FastCGIRecords {
  enum Verdict: Equatable {
    /// All of a request, or its abort: whoever reads it will not wait.
    case whole
    /// The parameters are whole and the body is longer than the window: it comes as it is read.
    case longBody
    /// So far it is the beginning of a request.
    case partial
    /// No request begins like this.
    case malformed
  }

  /// How much is looked at: the parameters that are accepted (64 KiB), with what their records add, fit.
  static let window = 96 * 1024

  private static let headerSize = 8
  private enum Kind {
    static let beginRequest: UInt8 = 1
    static let abortRequest: UInt8 = 2
    static let parameters: UInt8 = 4
    static let standardInput: UInt8 = 5
  }

  /// Judges the first bytes of a connection, at most `window` of them.
  static func judge(_ bytes: UnsafeRawBufferPointer) -> Verdict {
    var offset = 0
    var parametersAreWhole = false
    while bytes.count - offset >= headerSize {
      let kind = bytes[offset + 1]
      let length = Int(bytes[offset + 4]) << 8 | Int(bytes[offset + 5])
      guard bytes[offset] == 1, offset > 0 || kind == Kind.beginRequest else { return .malformed }
      switch kind {
      case Kind.abortRequest: return .whole
      case Kind.parameters where length == 0: parametersAreWhole = true
      case Kind.standardInput where length == 0: return parametersAreWhole ? .whole : .malformed
      default: break
      }
      offset += headerSize + length + Int(bytes[offset + 6])
    }
    guard bytes.count >= window else { return .partial }
    return parametersAreWhole ? .longBody : .malformed
  }
}
