import Glibc

/// What is accepted must be what systemd's own reader makes of it, where this machine has one, and must read the same
/// when it is written anew.
@c(LLVMFuzzerTestOneInput)
public func fuzzSettings(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  guard let settings = try? EnvironmentFile.parse(input) else { return 0 }
  for name in settings.keys {
    require(
      name.utf8.allSatisfy { "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_".utf8.contains($0) }
        && !name.isEmpty && !"0123456789".utf8.contains(name.utf8.first ?? 0), "an environment can hold the names")
  }
  var rewritten = ""
  for (name, value) in settings {
    rewritten += name + "=\""
    for scalar in value.unicodeScalars {
      if "\"\\`$".unicodeScalars.contains(scalar) { rewritten += "\\" }
      rewritten.unicodeScalars.append(scalar)
    }
    rewritten += "\"\n"
  }
  let again = try? EnvironmentFile.parse(Array(rewritten.utf8))
  require(isSame(again, settings), "what is accepted reads the same when written anew")
  if let systemd = SystemdReader.shared {
    require(isSame(systemd.read(input), settings), "systemd reads the same")
  }
  return 0
}

private func isSame(_ one: [String: String]?, _ other: [String: String]) -> Bool {
  guard let one, one.count == other.count else { return false }
  return other.allSatisfy { name, value in one[name].map { $0.utf8.elementsEqual(value.utf8) } ?? false }
}

/// `load_env_file_pairs()` of systemd's private library, which EnvironmentFile= is read with.
private struct SystemdReader {
  private typealias Strings = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private typealias Load =
    @convention(c) (
      UnsafeMutablePointer<FILE>?, UnsafePointer<CChar>?, UnsafeMutablePointer<Strings?>
    ) -> CInt
  private typealias Free = @convention(c) (Strings?) -> Strings?

  private let load: Load
  private let free: Free

  /// Nil, said once on standard error, where the library is absent.
  static let shared = SystemdReader()

  private init?() {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob("/usr/lib/*/systemd/libsystemd-shared-*.so", 0, nil, &found) == 0, let path = found.gl_pathv[0],
      let library = dlopen(path, RTLD_NOW), let load = dlsym(library, "load_env_file_pairs"),
      let free = dlsym(library, "strv_free")
    else {
      say("systemd's reader is not here: settings are not compared with it")
      return nil
    }
    self.load = unsafeBitCast(load, to: Load.self)
    self.free = unsafeBitCast(free, to: Free.self)
  }

  func read(_ bytes: [UInt8]) -> [String: String]? {
    guard !bytes.isEmpty else { return [:] }
    var bytes = bytes
    return bytes.withUnsafeMutableBytes { bytes -> [String: String]? in
      guard let file = fmemopen(bytes.baseAddress, bytes.count, "r") else { return nil }
      defer { fclose(file) }
      var strings: Strings?
      guard load(file, nil, &strings) >= 0 else { return nil }
      defer { _ = free(strings) }
      var settings: [String: String] = [:]
      var index = 0
      while let strings, let name = strings[index], let value = strings[index + 1] {
        settings[String(cString: name)] = String(cString: value)
        index += 2
      }
      return settings
    }
  }
}
