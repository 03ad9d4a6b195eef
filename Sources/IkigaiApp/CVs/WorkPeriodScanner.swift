/// Finds the periods in the words of a CV. Each word is looked at a bounded number of times.
struct WorkPeriodScanner {
  let tokens: [CVToken]
  /// The month in which the CV is read: what "présent" means.
  let thisMonth: Int

  /// A day as precise as the CV gives it.
  private struct Point {
    let year: Int
    /// 1 to 12; nil where only the year is said.
    var month: Int?
    /// Index of the token after it.
    let next: Int

    /// The first month of it.
    var start: Int { year * 12 + (month ?? 1) - 1 }
  }

  /// Every period, with the index of the token at which it begins.
  func periods(limit: Int = 500) -> [(token: Int, period: WorkPeriod)] {
    var found: [(token: Int, period: WorkPeriod)] = []
    var index = 0
    while index < tokens.count, found.count < limit {
      if let (period, next) = period(at: index) {
        if let period { found.append((index, period)) }
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  /// What begins at this token: a period, or dates that make none (nil), and the token after it.
  private func period(at index: Int) -> (WorkPeriod?, next: Int)? {
    if ["depuis", "since"].contains(tokens[index].word) {
      let articles: Set<String> = ["le", "la", "the", "mois", "fin", "debut", "de", "d", "annee", "l", "1er"]
      var start = index + 1
      while start < tokens.count, start <= index + 3, articles.contains(tokens[start].word) { start += 1 }
      guard let from = point(at: start) else { return nil }
      return (until(thisMonth, from: from.start), from.next)
    }
    if let month = monthNamed(at: index), let other = afterSeparator(index + 1) ?? afterAnd(index + 1),
      let to = point(at: other), let last = to.month
    {
      // "septembre – décembre 2019": the first year is the second one, or the one before.
      let start = (month <= last ? to.year : to.year - 1) * 12 + month - 1
      return (until(to.start + 1, from: start), to.next)
    }
    if let season = season(at: index) { return season }
    if let short = shortMonths(at: index) { return short }
    guard let from = point(at: index) else { return nil }
    guard
      let other = afterSeparator(from.next) ?? afterSlash(from) ?? afterAnd(from, at: index)
        ?? below(from, at: index)
    else {
      return duration(at: from.next).map { (until(from.start + $0.months, from: from.start), $0.next) }
        ?? (nil, from.next)
    }
    if let next = afterPresent(other) { return (until(thisMonth, from: from.start), next) }
    if let below = firstCellBelow(other) {
      // "De 2018 à" in the margin goes on in the next line of the margin.
      if afterPresent(below) != nil { return (until(thisMonth, from: from.start), from.next) }
      if let to = point(at: below) { return (until(end(of: to, since: from), from: from.start), from.next) }
    }
    if let to = point(at: other) ?? shortYear(after: from, at: other) {
      return (until(end(of: to, since: from), from: from.start), to.next)
    }
    return (nil, from.next)
  }

  /// "Sept. 2017" above "déc. 2020" or "aujourd’hui", each a line of its own, as in a narrow cell.
  private func below(_ from: Point, at index: Int) -> Int? {
    guard from.month != nil, let next = token(from.next), next.gap.contains(.newline), !next.gap.contains(.paragraph),
      index == 0 || tokens[index - 1].line != tokens[index].line, next.line == tokens[index].line + 1,
      let end = afterPresent(from.next) ?? point(at: from.next)?.next, token(end)?.line != next.line
    else { return nil }
    return from.next
  }

  /// The first word of the line below, when this one begins another cell.
  private func firstCellBelow(_ index: Int) -> Int? {
    guard let token = token(index), token.gap.contains(.tab) else { return nil }
    var next = index
    while next < tokens.count, next <= index + 60, tokens[next].line == token.line { next += 1 }
    return self.token(next)?.line == token.line + 1 ? next : nil
  }

  /// "(6 mois)" and "(1 year)" right behind a date, in months, and the index behind it.
  private func duration(at index: Int) -> (months: Int, next: Int)? {
    guard let count = token(index), count.gap.contains(.mark), let number = count.number, 1...48 ~= number,
      let unit = token(index + 1), unit.gap == .space
    else { return nil }
    if ["mois", "month", "months"].contains(unit.word) { return (number, index + 2) }
    return ["an", "ans", "year", "years"].contains(unit.word) && number <= 10 ? (number * 12, index + 2) : nil
  }

  /// The month after the period. A year alone stands for its first month on both sides, so "2019 – 2023" is four
  /// years; the same year twice is taken for half of it.
  private func end(of to: Point, since from: Point) -> Int {
    if to.month != nil { return to.start + 1 }
    return to.year == from.year ? max(from.start, to.start) + 6 : to.start
  }

  /// nil where the dates are in the wrong order, not yet begun, or longer than a working life.
  private func until(_ end: Int, from start: Int) -> WorkPeriod? {
    let end = min(end, thisMonth)
    return start <= end && start <= thisMonth && end - start <= 60 * 12 ? WorkPeriod(start: start, end: end) : nil
  }

  private func token(_ index: Int) -> CVToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  private func point(at index: Int) -> Point? {
    guard let first = token(index) else { return nil }
    if let month = DateWords.months[first.word] {
      return year(at: index + 1).map { Point(year: $0, month: month, next: index + 2) }
    }
    if ["1er", "1st", "2nd", "3rd"].contains(first.word) || first.word.hasSuffix("th"),
      let month = monthNamed(at: index + 1)
    {
      return year(at: index + 2).map { Point(year: $0, month: month, next: index + 3) }
    }
    guard let number = first.number else { return nil }
    if let year = year(at: index, isFirst: true) {
      // ISO 8601: 2019-03, not "2018-19".
      if let second = token(index + 1), second.gap.isOnly([.dash, .slash, .dot]), second.word.utf8.count == 2,
        let month = second.number, 1...12 ~= month
      {
        return Point(year: year, month: month, next: index + 2)
      }
      return Point(year: year, next: index + 1)
    }
    guard first.word.utf8.count <= 2, let second = token(index + 1) else { return nil }
    let touches: CVToken.Gap = [.slash, .dot, .dash, .space]
    if 1...31 ~= number, let month = DateWords.months[second.word], let year = year(at: index + 2) {
      return Point(year: year, month: month, next: index + 3)
    }
    guard second.gap.isOnly(touches), second.gap != .space else { return nil }
    if 1...31 ~= number, second.word.utf8.count <= 2, let month = second.number, 1...12 ~= month,
      token(index + 2)?.gap.isOnly(touches) == true, let year = year(at: index + 2)
    {
      return Point(year: year, month: month, next: index + 3)
    }
    guard 1...12 ~= number else { return nil }
    return year(at: index + 1).map { Point(year: $0, month: number, next: index + 2) }
  }

  /// "été 2016", "hiver 2021-2022", "printemps 2021 – aujourd’hui": the three months that meteorology counts, the
  /// year being the one in which winter ends unless both are said.
  private func season(at index: Int) -> (WorkPeriod?, next: Int)? {
    guard let name = token(index)?.word, let first = DateWords.seasons[name], let year = year(at: index + 1) else {
      return nil
    }
    if name == "hiver" || name == "winter" {
      let from = Point(year: year, next: index + 2)
      let other = token(index + 2).map { $0.gap.isOnly([.slash, .dash]) } == true ? index + 2 : index
      let isNext = self.year(at: other) == year + 1 || shortYear(after: from, at: other) != nil
      let start = (isNext ? year : year - 1) * 12 + 11
      return (until(start + 3, from: start), isNext ? index + 3 : index + 2)
    }
    let start = year * 12 + first - 1
    if let other = afterSeparator(index + 2), let next = afterPresent(other) {
      return (until(thisMonth, from: start), next)
    }
    return (until(start + 3, from: start), index + 2)
  }

  /// "09/18 – 06/21", "Sept. ’18 – présent": months with years of two digits, only as a pair or up to the present.
  private func shortMonths(at index: Int) -> (WorkPeriod?, next: Int)? {
    guard let from = shortMonth(at: index), let other = afterSeparator(from.next) else { return nil }
    if let next = afterPresent(other) { return (until(thisMonth, from: from.start), next) }
    guard let to = shortMonth(at: other) else { return nil }
    return (until(to.start + 1, from: from.start), to.next)
  }

  private func shortMonth(at index: Int) -> Point? {
    guard let first = token(index), let second = token(index + 1), second.word.utf8.count == 2,
      let short = second.number, token(index + 2)?.gap.isOnly([.slash]) != true
    else { return nil }
    let named = second.gap.isSubset(of: [.space, .apostrophe, .dot]) ? monthNamed(at: index) : nil
    let numbered = second.gap.isOnly([.slash]) && first.word.utf8.count <= 2 ? first.number : nil
    guard let month = named ?? numbered, 1...12 ~= month else { return nil }
    let century = thisMonth / 12 / 100 * 100
    let year = century + short
    return Point(year: year * 12 > thisMonth + 120 ? year - 100 : year, month: month, next: index + 2)
  }

  private func monthNamed(at index: Int) -> Int? { token(index).flatMap { DateWords.months[$0.word] } }

  /// A year of four digits in which somebody now alive may work.
  private func year(at index: Int, isFirst: Bool = false) -> Int? {
    guard let token = token(index), token.word.utf8.count == 4, let year = token.number,
      1950...(thisMonth / 12 + 10) ~= year, isFirst || token.gap.isDisjoint(with: [.paragraph, .colon])
    else { return nil }
    return year
  }

  /// The index behind what separates two dates: a dash, or a word such as "à".
  private func afterSeparator(_ index: Int) -> Int? {
    guard let token = token(index), !token.gap.contains(.paragraph) else { return nil }
    if token.gap.contains(.dash) { return index }
    if ["a", "au", "to", "until", "till"].contains(token.word) { return index + 1 }
    if token.word == "jusqu", let next = self.token(index + 1), ["a", "au", "en"].contains(next.word) {
      return index + 2
    }
    return nil
  }

  /// "2019/2020", but not "2019 / 2020"; "mars 2018 / juin 2021".
  private func afterSlash(_ from: Point) -> Int? {
    guard let token = token(from.next), token.gap.contains(.slash) else { return nil }
    let isPair =
      from.month == nil
      ? token.gap.isOnly([.slash]) && year(at: from.next) != nil
      : token.gap.isOnly([.slash, .space]) && point(at: from.next)?.month != nil
    return isPair ? from.next : nil
  }

  /// "entre 2015 et 2018": without its first word, an "et" counts up.
  private func afterAnd(_ from: Point, at index: Int) -> Int? {
    guard index > 0, ["entre", "between"].contains(tokens[index - 1].word) else { return nil }
    return afterAnd(from.next)
  }

  private func afterAnd(_ index: Int) -> Int? {
    token(index).map { ["et", "and"].contains($0.word) } == true ? index + 1 : nil
  }

  /// "2018-19".
  private func shortYear(after from: Point, at index: Int) -> Point? {
    guard from.month == nil, let token = token(index), token.gap.isOnly([.dash, .slash]), token.word.utf8.count == 2,
      let short = token.number, short > 12, short > from.year % 100
    else { return nil }
    return Point(year: from.year - from.year % 100 + short, next: index + 1)
  }

  /// The index behind a word for the present.
  private func afterPresent(_ index: Int) -> Int? {
    let words = (index..<index + 3).map { token($0)?.word ?? "" }
    for (phrase, count) in [(words[0], 1), (words[0] + " " + words[1], 2), (words.joined(separator: " "), 3)]
    where DateWords.presents.contains(phrase) {
      return index + count
    }
    return nil
  }
}
