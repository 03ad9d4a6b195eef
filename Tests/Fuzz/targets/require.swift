import Glibc

/// Ends the run with `property` on standard error unless it holds: libFuzzer keeps the input. (An optimised build drops
/// the messages of `precondition`.)
func require(_ holds: Bool, _ property: StaticString) {
  guard !holds else { return }
  say("broken property: \(property)")
  abort()
}

/// Writes a line to standard error.
func say(_ message: String) {
  let line = Array("\(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
}
