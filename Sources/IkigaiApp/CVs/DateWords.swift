/// The words of dates in French and English, as `CVToken.word` has them.
enum DateWords {
  /// The first month of each.
  static let seasons = [
    "printemps": 3, "spring": 3, "ete": 6, "summer": 6, "automne": 9, "autumn": 9, "fall": 9, "etes": 6,
    "hiver": 12, "winter": 12,
  ]

  /// What stands for the present.
  static let presents: Set<String> = [
    "present", "presente", "aujourd hui", "a aujourd hui", "actuel", "actuelle", "actuellement", "maintenant",
    "ce jour", "a ce jour", "en cours", "now", "current", "currently", "today", "ongoing", "date", "l actuel",
    "nos jours", "en poste", "poste actuel", "in post", "till date", "till now", "until now", "until present",
    "to date", "to present", "pres", "in progress",
  ]

  static let months: [String: Int] = {
    let names = [
      "janvier janv jan january", "fevrier fevr fev february feb", "mars march mar", "avril avr april apr", "mai may",
      "juin june jun", "juillet juil juill july jul", "aout august aug", "septembre september sept sep",
      "octobre october oct", "novembre november nov", "decembre december dec",
    ]
    return names.enumerated().reduce(into: [:]) { months, entry in
      for name in entry.element.split(separator: " ") { months[String(name)] = entry.offset + 1 }
    }
  }()
}
