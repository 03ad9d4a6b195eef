import GRDB

extension Error {
  /// What it says to the operator in a line: SQLite's own words and code, without the statement.
  public var operatorText: String {
    guard let error = self as? DatabaseError else { return String(describing: self) }
    return "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "\(error.extendedResultCode)")"
  }
}
