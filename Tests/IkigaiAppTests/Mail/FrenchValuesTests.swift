import Testing

@testable import IkigaiApp

@Suite struct FrenchValuesTests {
  @Test(arguments: [
    (2900, "eur", "29,00\u{a0}€"), (9900, "EUR", "99,00\u{a0}€"), (5, "eur", "0,05\u{a0}€"), (0, "eur", "0,00\u{a0}€"),
    (50, "eur", "0,50\u{a0}€"), (123_456_789, "eur", "1\u{a0}234\u{a0}567,89\u{a0}€"),
    (100_000, "eur", "1\u{a0}000,00\u{a0}€"), (-2900, "eur", "-29,00\u{a0}€"), (1000, "jpy", "1\u{a0}000\u{a0}JPY"),
    (5, "xof", "5\u{a0}XOF"), (0, "jpy", "0\u{a0}JPY"), (2950, "chf", "29,50\u{a0}CHF"),
    (2900, "usd", "29,00\u{a0}USD"),
    (5120, "kwd", "5,120\u{a0}KWD"), (500, "isk", "5,00\u{a0}ISK"), (7, "tnd", "0,007\u{a0}TND"),
  ])
  func amounts(amount: Int, currency: String, french: String) {
    #expect(Money(amount: amount, currency: currency).french == french)
  }

  @Test func theLargestAmountsAreWritten() {
    #expect(Money(amount: .min, currency: "jpy").french == "-9 223 372 036 854 775 808 JPY".noBreak)
    #expect(Money(amount: .max, currency: "eur").french == "92 233 720 368 547 758,07 €".noBreak)
  }

  @Test(arguments: [
    (0, "1er janvier 1970"), (1_796_169_599, "1er décembre 2026"), (1_796_169_600, "2 décembre 2026"),
    (1_709_164_800, "29 février 2024"), (1_786_579_200, "13 août 2026"), (951_782_400, "29 février 2000"),
    (1_798_761_599, "31 décembre 2026"), (1_798_761_600, "1er janvier 2027"),
  ])
  func dates(seconds: Int, french: String) {
    #expect(Timestamp(seconds: seconds).frenchDate == french.noBreak)
  }

  @Test func everyMonthHasItsName() {
    let months = (0..<12).map { month in
      // The 15th of each month of 2026, give or take a day.
      Timestamp(seconds: 1_768_435_200 + month * 2_629_746).frenchDate.split(separator: "\u{a0}")[1]
    }
    #expect(
      months.joined(separator: " ")
        == "janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
  }
}

extension String {
  /// With no-break spaces for spaces.
  fileprivate var noBreak: String { replacing(" ", with: "\u{a0}") }
}
