/// Maps a measure around 0 to an integer from 1 to 99 that rises with it and flattens towards the ends.
enum Percent {
  /// - Parameter halfway: the larger, the flatter; 0 becomes 50, and this measure about 85.
  static func of(_ measure: Double, halfway: Double) -> Int {
    let value = 50 + 50 * measure / (halfway * halfway + measure * measure).squareRoot()
    // Not a number (no measure at all) is the middle; a very large one is the end.
    guard value.isFinite else { return 50 }
    return min(max(Int(value.rounded()), 1), 99)
  }
}
