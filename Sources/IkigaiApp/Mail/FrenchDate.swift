import Glibc

extension Timestamp {
  /// The day in French words, `1er décembre 2026`, in UTC: the same on every machine, whatever its zone data, the same
  /// as in the API and its export, and right for readers in any of the zones where French is spoken. Who shows it says
  /// that it is UTC. Not by Foundation, for the reason of `rfc3339`.
  var frenchDate: String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    let months = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ]
    let day = parts.tm_mday == 1 ? "1er" : String(parts.tm_mday)
    return "\(day)\u{a0}\(months[Int(parts.tm_mon)])\u{a0}\(parts.tm_year + 1900)"
  }
}
