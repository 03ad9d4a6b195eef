import Foundation
import IkigaiApp
import Logging

/// Logs one JSON object a line on standard error, for journald and `jq`.
struct JSONLogHandler: LogHandler {
  var logLevel = Logger.Level.info
  var metadata: Logger.Metadata = [:]

  /// A logger that writes this way.
  static func logger() -> Logger {
    Logger(label: "ai-ikigai", factory: { _ in JSONLogHandler() })
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var line: [String: Field] = [
      "time": .text(Clock.system.rfc3339),
      "level": .text(event.level.rawValue), "message": .text(event.message.description),
      "pid": .integer(Int(getpid())),
    ]
    for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
      line[key] = Field(value)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard var bytes = try? encoder.encode(line) else { return }
    bytes.append(UInt8(ascii: "\n"))
    // One call, so that lines of several threads and processes do not mix.
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }

  /// A value of a line: numbers stay numbers.
  private enum Field: Encodable {
    case text(String), integer(Int), number(Double)

    init(_ value: Logger.MetadataValue) {
      switch value {
      case .stringConvertible(let value as Int): self = .integer(value)
      case .stringConvertible(let value as Double): self = .number(value)
      default: self = .text(value.description)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let value): try container.encode(value)
      case .integer(let value): try container.encode(value)
      case .number(let value): try container.encode(value)
      }
    }
  }
}
