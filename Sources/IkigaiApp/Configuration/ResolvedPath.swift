import Foundation

/// A path without symbolic links.
enum ResolvedPath {
  /// nil when there is nothing under it.
  static func of(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The same for what may not be there yet: its links are followed as far as there are any, `links` at most.
  static func ofFuture(_ path: String, links: Int = 40) -> String {
    if let resolved = of(path) { return resolved }
    let name = path as NSString
    let parent = name.deletingLastPathComponent
    guard parent != path, !parent.isEmpty else { return path }
    if links > 0, let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
      return ofFuture(target.hasPrefix("/") ? target : parent + "/" + target, links: links - 1)
    }
    return (ofFuture(parent, links: links) as NSString).appendingPathComponent(name.lastPathComponent)
  }
}
