import Foundation
import Testing

@testable import IkigaiApp

/// What the model of skills is made from: `make skill-model` gives `SKILL_FEATURES`, the file to write to.
@Suite struct SkillTrainingTests {
  private static let file = ProcessInfo.processInfo.environment["SKILL_FEATURES"]

  @Test(.enabled(if: file != nil)) func theFeaturesOfLabelledCVsAreWritten() throws {
    let path = try #require(Self.file)
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let output = try FileHandle(forWritingTo: URL(filePath: path))
    for reading in try SkillTraining.readings() {
      try output.write(contentsOf: Data(reading.lines.utf8))
    }
    try output.close()
  }

  @Test(arguments: [
    ("Excel et gestion de stocks, excel", ["excel", "gestion de stocks"], "single other first inside last single"),
    ("caisse\nTenue de caisse", ["caisse", "tenue de caisse"], "single first inside last"),
    ("Accueil", [], "other"),
    // Where it is a hobby, it is a skill for want of another place only.
    ("Cuisinier\n\nExpérience\nPâtisserie\n\nLoisirs\nPâtisserie", ["pâtisserie"], "other other single other other"),
    ("Camille\n\nLoisirs\nPâtisserie", ["pâtisserie"], "other other single"),
  ])
  func labelsBecomeTags(text: String, labels: [String], tags: String) {
    let found = SkillTraining.tags(of: CVWords(text), labels: labels)
    #expect(found.map { "\($0)" }.joined(separator: " ") == tags)
  }

  @Test func everyWordHasItsFeatures() throws {
    let reading = SkillTraining.Reading(text: "Compétences\nSoudure à l’arc", labels: ["soudure à l’arc"])
    let lines = reading.lines.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.map { $0.prefix { $0 != "\t" } } == ["other", "first", "inside", "inside", "last", "", ""])
    #expect(lines[1].contains("\tw0=soudure\t"))
    #expect(lines[1].contains("\tsec=ski\t"))
  }
}

/// Labelled CVs as a model learns from them.
enum SkillTraining {
  /// A CV as one person has labelled it.
  struct Reading {
    let text: String
    let labels: [String]

    /// A line for each word: its tag and its features, with tabs between. An empty line at the end.
    var lines: String {
      let words = CVWords(text)
      let features = SkillFeatures(
        words: words, sections: CVSection.sections(of: words), lexicon: .standard, limit: words.tokens.count)
      var lines = ""
      for (index, tag) in SkillTraining.tags(of: words, labels: labels).enumerated() {
        var sink = TextSink(text: "\(tag)")
        features.describe(index, to: &sink)
        lines += sink.text + "\n"
      }
      return lines + "\n"
    }
  }

  private struct TextSink: SkillFeatures.Sink {
    var text: String

    mutating func begin(_ name: StaticString) { text += "\t\(name)" }
    mutating func add(_ piece: [UInt8]) { text += String(decoding: piece, as: UTF8.self) }
    mutating func end() {}
  }

  private struct Text: Decodable {
    let text: String
    let readers: [[String]]
  }

  /// Every reading of the texts made for training, and of the CVs that were looked at.
  static func readings() throws -> [Reading] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/training")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let texts = try files.filter { $0.hasSuffix(".jsonl") }.flatMap { name in
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
        .map { try JSONDecoder().decode(Text.self, from: Data($0.utf8)) }
    }
    let made = texts.flatMap { text in text.readers.map { Reading(text: text.text, labels: $0) } }
    return try made
      + ["tuned", "seen"].flatMap { half in
        let corpus = CVCorpus(half: half)
        return try corpus.names().flatMap { name in
          let labels = try corpus.labels(of: name)
          let text = try corpus.text(of: name)
          // As often as the others.
          return [labels.skills, labels.secondReader ?? labels.skills, labels.skills].map {
            Reading(text: text, labels: $0)
          }
        }
      }
  }

  /// The tags of the words: each label wherever the text says it, the longest first; on a line about other things than
  /// work only if it stands nowhere else.
  static func tags(of words: CVWords, labels: [String]) -> [SkillModel.Tag] {
    let stems = words.tokens.map(\.stem)
    let lines = CVLines(words: words, sections: CVSection.sections(of: words))
    let isElsewhere = words.tokens.map { lines.place(of: $0.line) == [UInt8(ascii: "e")] }
    var tags = [SkillModel.Tag](repeating: .other, count: stems.count)
    let phrases = labels.map { CVWords($0).tokens.map(\.stem) }.filter { !$0.isEmpty }
    for phrase in phrases.sorted(by: { $0.count > $1.count }) where phrase.count <= stems.count {
      var mentions: [Range<Int>] = []
      for start in 0...stems.count - phrase.count where start >= mentions.last?.upperBound ?? 0 {
        let range = start..<start + phrase.count
        if stems[range].elementsEqual(phrase), tags[range].allSatisfy({ $0 == .other }) { mentions.append(range) }
      }
      let atWork = mentions.filter { !isElsewhere[$0.lowerBound] }
      for range in atWork.isEmpty ? mentions : atWork {
        for index in range { tags[index] = .inside }
        tags[range.lowerBound] = .first
        tags[range.upperBound - 1] = range.count == 1 ? .single : .last
      }
    }
    return tags
  }
}
