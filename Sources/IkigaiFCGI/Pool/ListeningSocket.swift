import Glibc

/// The unix socket that the web server connects to.
enum ListeningSocket {
  /// Linux's default limit (somaxconn). With 511, 2,000 clients at once get errors from nginx; with this, none.
  static let backlog: Int32 = 4_096

  /// What went wrong while opening it: a sentence for the operator.
  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// Whether a descriptor is a socket that listens.
  static func isListening(_ descriptor: Int32) -> Bool {
    var value: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    return getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &value, &length) == 0 && value != 0
  }

  /// Binds a new socket at `path` with mode 0660 in the place of whatever socket stood there, and listens.
  static func open(path: String) throws -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw Failed(description: "--socket: \(path) is too long; a socket's path has at most 107 bytes.")
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }

    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw Failed(description: "cannot make a socket: \(systemError())") }
    var status = stat()
    if lstat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFSOCK else {
        throw Failed(description: "--socket: \(path) exists and is not a socket; choose another path.")
      }
      unlink(path)
    }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard bound == 0 else { throw Failed(description: "cannot bind \(path): \(systemError())") }
    guard chmod(path, 0o660) == 0, listen(descriptor, backlog) == 0 else {
      throw Failed(description: "cannot listen on \(path): \(systemError())")
    }
    return descriptor
  }

  /// Makes `accept` on a listening socket return at once: between `poll` and `accept` another worker may be faster.
  static func makeNonBlocking(_ descriptor: Int32) {
    let flags = fcntl(descriptor, F_GETFL)
    if flags >= 0 { _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) }
  }

  /// SO_RCVTIMEO or SO_SNDTIMEO (socket(7)).
  static func setTimeout(_ option: Int32, seconds: Int, on descriptor: Int32) {
    var time = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
  }

  private static func systemError() -> String { String(cString: strerror(errno)) }
}
