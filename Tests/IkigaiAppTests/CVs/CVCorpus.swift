import Foundation

@testable import IkigaiApp

/// What a person who knows a CV says stands in it. The file's text is French or English.
struct CVLabels: Decodable {
  struct Language: Decodable {
    /// In French, in lower case.
    let name: String
    /// As the CV writes it; nil where it says none.
    let level: String?
  }

  let profession: String
  let layout: String
  /// "fr" or "en".
  let language: String
  /// The day on which the CV is read, as "2026-11-01".
  let today: String
  /// As the CV writes them.
  let skills: [String]
  /// The skills as somebody else names them who has read the CV alone; nil where nobody did.
  let secondReader: [String]?
  /// nil where nothing is dated.
  let years: Double?
  let experiences: Int
  /// The lines or the degrees, as the CV writes them.
  let education: [String]
  let languages: [Language]
}

/// The labelled CVs of one folder of `Corpus`: NAME.pdf, .docx or .doc, each with NAME.json.
struct CVCorpus {
  let half: String

  private var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/\(half)")
  }

  var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// The names of the CVs' files, in their order.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { name in
      CVFormat.allCases.contains { name.hasSuffix(".\($0.rawValue)") }
    }
  }

  func labels(of name: String) throws -> CVLabels {
    let file = folder.appending(path: name).deletingPathExtension().appendingPathExtension("json")
    return try JSONDecoder().decode(CVLabels.self, from: Data(contentsOf: file))
  }

  /// What the product reads in the file on the labels' day. Throws where it would answer that it cannot.
  func reading(of name: String, on today: String) throws -> CVData {
    let day = try Date(today, strategy: .iso8601.year().month().day())
    return CVReader.read(try text(of: name), today: Timestamp(seconds: Int(day.timeIntervalSince1970)))
  }

  func text(of name: String) throws -> String {
    let file = folder.appending(path: name)
    guard let format = CVFormat(rawValue: file.pathExtension) else { throw CocoaError(.fileReadUnknown) }
    return try CVFixture.text(of: file.path, format: format)
  }
}
