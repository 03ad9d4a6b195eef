import Foundation

/// A stretch of time that a CV dates: "2019 – 2023", "03/2018 - présent", "janvier 2015 à juin 2017", "depuis 2020".
struct WorkPeriod: Equatable, Sendable {
  /// Months since year 0; `end` is the first month after the period.
  let start: Int
  let end: Int

  /// A month as these numbers count it, in UTC.
  static func month(of time: Timestamp) -> Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let date = Date(timeIntervalSince1970: TimeInterval(time.seconds))
    let parts = calendar.dateComponents([.year, .month], from: date)
    return (parts.year ?? 0) * 12 + (parts.month ?? 1) - 1
  }

  /// The time that the periods cover, what overlaps counted once; in years, to a tenth.
  static func years(covered periods: [WorkPeriod]) -> Double? {
    guard !periods.isEmpty else { return nil }
    var months = 0
    var covered = Int.min
    for period in periods.sorted(by: { $0.start < $1.start }) where period.end > covered {
      months += period.end - max(period.start, covered)
      covered = period.end
    }
    return (Double(months) / 12 * 10).rounded() / 10
  }
}
