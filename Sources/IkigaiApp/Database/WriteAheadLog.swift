import Foundation
import GRDB

/// The log beside the database.
///
/// SQLite starts it anew when all of it was copied to the database before the connection's own last transaction. A CGI
/// process that writes once never sees that: each would append to the log, and read it all to begin with.
/// https://www.sqlite.org/wal.html#avoiding_excessively_large_wal_files
struct WriteAheadLog {
  /// Twice what it takes before SQLite copies it by itself (1,000 pages of 4 KiB).
  private static let limit = 8 << 20

  let path: String

  /// Empties it when it has grown beyond the limit and nobody reads from it. To be called inside the write lock.
  func shorten(_ db: Database) {
    var status = stat()
    guard stat(path + "-wal", &status) == 0, status.st_size > Self.limit else { return }
    // While somebody reads from it, a later write does it.
    _ = try? db.checkpoint(.truncate)
  }
}
