/// An amount as Stripe counts it.
struct Money: Sendable, Equatable {
  /// In the smallest unit that Stripe knows of the currency: 2900 is 29,00 €, but 1000 is 1 000 JPY.
  let amount: Int
  /// ISO 4217, in either case.
  let currency: String

  init(amount: Int, currency: String) {
    self.amount = amount
    self.currency = currency
  }

  /// nil unless both are known.
  init?(_ amount: Int?, _ currency: String?) {
    guard let amount, let currency else { return nil }
    self.init(amount: amount, currency: currency)
  }

  /// In French: `29,00 €`, `1 000 JPY`. Nothing in it breaks at the end of a line.
  var french: String {
    let code = currency.uppercased()
    let digits = String(amount.magnitude)
    let decimals = Self.decimals(of: code)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let fraction = padded.suffix(decimals)
    let whole = Self.inThousands(String(padded.dropLast(decimals)))
    let sign = amount < 0 ? "-" : ""
    // Other signs than the euro's belong to several currencies.
    return "\(sign)\(whole)\(decimals > 0 ? "," : "")\(fraction)\u{a0}\(code == "EUR" ? "€" : code)"
  }

  /// Digits behind the comma (https://docs.stripe.com/currencies, "Zero-decimal currencies" and "Three-decimal
  /// currencies"; ISK has two there, although its fractions are always 00).
  private static func decimals(of code: String) -> Int {
    switch code {
    case "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF",
      "XPF":
      0
    case "BHD", "JOD", "KWD", "OMR", "TND": 3
    default: 2
    }
  }

  private static func inThousands(_ digits: String) -> String {
    var grouped = ""
    for (position, digit) in digits.enumerated() {
      if position > 0 && (digits.count - position).isMultiple(of: 3) { grouped.append("\u{a0}") }
      grouped.append(digit)
    }
    return grouped
  }
}
