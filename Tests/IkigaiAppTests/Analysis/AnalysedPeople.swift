import Foundation

@testable import IkigaiApp

/// Many random people with their analyses, made once for all the tests that ask for them.
struct AnalysedPeople: Sendable {
  let catalogue: Catalogue
  let engine: AnalysisEngine
  let questions: QuestionCatalogue
  let people: [[Int: Answer]]
  /// In the order of `people`.
  let results: [StoredAnalysis]

  /// POPULATION in the environment sets how many; `make analysis-report` does.
  static let size = ProcessInfo.processInfo.environment["POPULATION"].flatMap { Int($0) } ?? 2_000
  static let shared = Result { try AnalysedPeople(seed: 2_026, count: size) }

  init(seed: UInt64, count: Int) throws {
    catalogue = try Catalogue.load()
    engine = AnalysisEngine(catalogue: catalogue)
    questions = try QuestionCatalogue.load()
    var random = RandomPeople(seed: seed, catalogue: questions)
    people = (0..<count).map { _ in random.person() }
    results = people.map { [engine] in engine.analyse(Answers($0), cv: nil) }
  }

  /// A line of the report.
  static func report(_ name: String, _ figures: String) {
    print("  \(name.padding(toLength: max(34, name.count), withPad: " ", startingAt: 0))  \(figures)")
  }
}
