/// What an account has paid for, in rising order.
enum Plan: String, Codable, Sendable, Comparable, CaseIterable {
  case free, essential, premium

  static func < (a: Plan, b: Plan) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}
