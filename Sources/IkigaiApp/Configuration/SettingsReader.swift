import Foundation

/// Reads single settings by name and checks their form.
struct SettingsReader {
  let values: [String: String]

  private func text(_ name: String) -> String? {
    values[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  func required(_ name: String, _ meaning: String) throws(SettingsError) -> String {
    guard let value = text(name) else { throw SettingsError("\(name) is not set: it must be \(meaning).") }
    return value
  }

  func absolutePath(_ name: String, _ meaning: String) throws(SettingsError) -> String {
    let path = try required(name, "the absolute path of \(meaning)")
    guard path.hasPrefix("/"), path.count > 1, !path.hasSuffix("/") || path.dropLast().count > 1 else {
      throw SettingsError("\(name) must be an absolute path (it starts with \"/\"); \"\(path)\" is not.")
    }
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The absolute path of a file that can be read now.
  func readableFile(_ name: String, _ meaning: String) throws(SettingsError) -> String? {
    guard text(name) != nil else { return nil }
    let path = try absolutePath(name, meaning)
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, R_OK) == 0 else {
      throw SettingsError("\(name) must be \(meaning); \"\(path)\" is no file that can be read.")
    }
    return path
  }

  /// One line of visible text.
  func line(_ name: String) throws(SettingsError) -> String? {
    guard let value = text(name) else { return nil }
    guard !value.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw SettingsError("\(name) must be one line without control characters.")
    }
    return value
  }

  /// A key or id: visible ASCII without spaces, so that it can stand in a header field.
  func token(_ name: String) throws(SettingsError) -> String? {
    guard let value = text(name) else { return nil }
    guard value.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
      throw SettingsError("\(name) must not contain spaces, line ends or accents.")
    }
    return value
  }

  /// Comma-separated tokens.
  func tokens(_ name: String) throws(SettingsError) -> [String] {
    guard let value = try token(name) else { return [] }
    let parts = value.split(separator: ",").map(String.init)
    guard !parts.isEmpty else { throw SettingsError("\(name) holds only commas.") }
    return parts
  }

  /// - Parameter unit: what is counted, as in «days».
  func positiveInteger(_ name: String, of unit: String, upTo maximum: Int) throws(SettingsError) -> Int? {
    guard let value = text(name) else { return nil }
    guard let number = Int(value), (1...maximum).contains(number) else {
      throw SettingsError("\(name) must be a whole number of \(unit) from 1 to \(maximum); \"\(value)\" is not.")
    }
    return number
  }

  func onOff(_ name: String) throws(SettingsError) -> Bool? {
    switch text(name) {
    case nil: return nil
    case "on": return true
    case "off": return false
    case .some(let value): throw SettingsError("\(name) must be \"on\" or \"off\"; \"\(value)\" is neither.")
    }
  }

  /// An http or https URL without query or fragment, its slash at the end taken off.
  func baseURL(_ name: String) throws(SettingsError) -> String? {
    guard let value = try token(name) else { return nil }
    guard let parts = URLComponents(string: value), ["http", "https"].contains(parts.scheme ?? ""),
      let host = parts.host, !host.isEmpty, parts.fragment == nil, parts.query == nil, parts.user == nil
    else { throw SettingsError("\(name) must be a URL such as https://example.org; \"\(value)\" is not.") }
    return value.hasSuffix("/") ? String(value.dropLast()) : value
  }

  /// The http or https URL of a page, query and fragment included.
  func pageURL(_ name: String) throws(SettingsError) -> String? {
    guard let value = try token(name) else { return nil }
    guard let parts = URLComponents(string: value), ["http", "https"].contains(parts.scheme ?? ""),
      let host = parts.host, !host.isEmpty, parts.user == nil
    else { throw SettingsError("\(name) must be a URL such as https://example.org/call; \"\(value)\" is not.") }
    return value
  }

  /// A base URL whose connection is encrypted: what is sent there holds a key.
  func httpsURL(_ name: String) throws(SettingsError) -> String? {
    guard let url = try baseURL(name) else { return nil }
    guard url.hasPrefix("https://") else {
      throw SettingsError("\(name) must start with https://, because a key is sent there; \"\(url)\" does not.")
    }
    return url
  }

  /// Comma-separated bare origins (RFC 6454 §6.2), as browsers write them in `Origin`.
  func origins(_ name: String) throws(SettingsError) -> [String] {
    var origins: [String] = []
    for part in (text(name) ?? "").split(separator: ",") {
      let origin = part.trimmingWhitespace()
      guard let parts = URLComponents(string: origin), ["http", "https"].contains(parts.scheme ?? ""),
        let host = parts.host, !host.isEmpty, parts.path.isEmpty, parts.query == nil, parts.fragment == nil,
        parts.user == nil, origin == origin.lowercased(),
        origin.utf8.allSatisfy({ (0x21...0x7e).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") })
      else {
        throw SettingsError(
          "\(name) must list bare origins such as https://example.org (lower case, no path); \"\(origin)\" is not one.")
      }
      if !origins.contains(origin) { origins.append(origin) }
    }
    return origins
  }
}
