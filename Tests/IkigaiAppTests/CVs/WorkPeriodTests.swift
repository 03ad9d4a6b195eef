import Testing

@testable import IkigaiApp

@Suite struct WorkPeriodTests {
  /// November 2026.
  private let thisMonth = 2026 * 12 + 10

  private func periods(_ text: String) -> [WorkPeriod] {
    WorkPeriodScanner(tokens: CVWords(text).tokens, thisMonth: thisMonth).periods().map(\.period)
  }

  private func month(_ text: String) -> Int {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts[0] * 12 + parts[1] - 1
  }

  /// The month after the period's last one comes second.
  @Test(arguments: [
    ("2019 – 2023", "2019-01", "2023-01"),
    ("2019-2023", "2019-01", "2023-01"),
    ("2019 / 2020", "", ""),
    ("2019/2020", "2019-01", "2020-01"),
    ("De 2018 à\tÉcole\naujourd’hui\tClasse", "2018-01", "2026-11"),
    ("De 2018 à\tÉcole\n2020\tClasse", "2018-01", "2020-01"),
    ("2018-19", "2018-01", "2019-01"),
    ("de 2015 à 2018", "2015-01", "2018-01"),
    ("from 2015 to 2018", "2015-01", "2018-01"),
    ("03/2018 - présent", "2018-03", "2026-11"),
    ("03/2018 – 06/2019", "2018-03", "2019-07"),
    ("03.2018-06.2019", "2018-03", "2019-07"),
    ("01/02/2018 au 30/06/2019", "2018-02", "2019-07"),
    ("du 1er janvier 2018 au 30 juin 2018", "2018-01", "2018-07"),
    ("janvier 2015 à juin 2017", "2015-01", "2017-07"),
    ("Janv. 2015 – déc. 2015", "2015-01", "2016-01"),
    ("Sept. 2019 – Feb 2021", "2019-09", "2021-03"),
    ("septembre – décembre 2019", "2019-09", "2020-01"),
    ("novembre à février 2020", "2019-11", "2020-03"),
    ("depuis 2020", "2020-01", "2026-11"),
    ("Depuis le 12 mars 2020", "2020-03", "2026-11"),
    ("since May 2021", "2021-05", "2026-11"),
    ("2022 – aujourd’hui", "2022-01", "2026-11"),
    ("2022 à aujourd'hui", "2022-01", "2026-11"),
    ("2022 à ce jour", "2022-01", "2026-11"),
    ("2022 - en cours", "2022-01", "2026-11"),
    ("June 2022 → now", "2022-06", "2026-11"),
    ("de mars 2022 jusqu’à aujourd’hui", "2022-03", "2026-11"),
    ("2022-03 – 2023-04", "2022-03", "2023-05"),
    ("03/2018 –\nprésent", "2018-03", "2026-11"),
    ("janvier\n2015 à juin 2017", "2015-01", "2017-07"),
    ("2025 – 2030", "2025-01", "2026-11"),
    ("2019 – 2019", "2019-01", "2019-07"),
    ("06/2019 – 2019", "2019-06", "2019-12"),
    ("11/2026 – présent", "2026-11", "2026-11"),
    ("Sept 2019 to date", "2019-09", "2026-11"),
    ("été 2016", "2016-06", "2016-09"),
    ("Summer 2016", "2016-06", "2016-09"),
    ("hiver 2021-2022", "2021-12", "2022-03"),
    ("hiver 2021/22", "2021-12", "2022-03"),
    ("Winter 2020", "2019-12", "2020-03"),
    ("printemps 2021 – aujourd’hui", "2021-03", "2026-11"),
    ("09/18 – 06/21", "2018-09", "2021-07"),
    ("11/98 - 02/01", "1998-11", "2001-03"),
    ("03/24 à ce jour", "2024-03", "2026-11"),
    ("Sep ’19 – Jun ’21", "2019-09", "2021-07"),
    ("mars 2018 / juin 2021", "2018-03", "2021-07"),
    ("entre 2015 et 2018", "2015-01", "2018-01"),
    ("1st March 2019 to 30th June 2021", "2019-03", "2021-07"),
    ("2019 - en poste", "2019-01", "2026-11"),
    ("janvier 2020 (6 mois)", "2020-01", "2020-07"),
    ("2018 (1 an)", "2018-01", "2019-01"),
    ("étés 2015 et 2016", "2015-06", "2015-09"),
  ])
  func forms(text: String, start: String, end: String) {
    let expected = start.isEmpty ? [] : [WorkPeriod(start: month(start), end: month(end))]
    #expect(periods("Juriste, \(text), Lyon") == expected)
    #expect(periods(text) == expected)
  }

  @Test(arguments: [
    "2019", "en 2019", "mars 2019", "2023 – 2019", "2030 – 2035", "1800 – 1900", "04 20 19 20 23", "1 500 – 2000 €",
    "75019 – 75020", "2019\n\n– 2023", "2018\n- 2019 : autre chose", "né le 12/03/1990", "12-2023-45", "depuis 10 ans",
    "12/18", "01/02/18", "2015 et 2016", "2018 (75 m²)", "les étés", "été 1800",
    "3 – 5 personnes", "1950 – 2026",
  ])
  func whatIsNone(text: String) {
    #expect(periods(text) == [])
  }

  @Test func overlapsCountOnce() {
    func years(_ text: String) -> Double? { WorkPeriod.years(covered: periods(text)) }
    #expect(years("") == nil)
    #expect(years("2010 – 2014\n2012 – 2016") == 6)
    #expect(years("2010 – 2020\n2012 – 2013\n2015 – 2016") == 10)
    #expect(years("2012 – 2013\n2010 – 2011") == 2)
    #expect(years("01/2010 – 06/2010\n07/2010 – 12/2010") == 1)
    #expect(years("01/2010 – 04/2010") == 0.3)
    #expect(periods("2010 – 2014\n2012 – 2016").count == 2)
  }

  @Test func aDateMayStandBelowTheOther() {
    #expect(periods("Sept. 2017\ndéc. 2020\nAcheteuse") == [WorkPeriod(start: month("2017-09"), end: month("2021-01"))])
    #expect(periods("janv. 2021\naujourd’hui\nAcheteuse") == [WorkPeriod(start: month("2021-01"), end: thisMonth)])
    #expect(periods("mars 2021\nJuin 2022 est loin") == [])
    #expect(periods("Lyon, mars 2021\njuin 2022\nAcheteuse") == [])
  }
}
