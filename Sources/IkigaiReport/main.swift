import Foundation
import ReportDocument

// Draws a report: the document as JSON on standard input, the PDF on standard output. A program of its own, so
// that nothing else pays for cairo and Pango, and so that what it draws, strangers' names among it, is drawn under the
// limits that the application sets for it.

//
// With --check it draws nothing, and says on standard output what keeps it from drawing.

if CommandLine.arguments.dropFirst() == ["--check"] {
  do { _ = try Canvas(title: "", subject: "", createdAt: "2026-01-01T00:00:00Z") } catch {
    print(error)
    exit(1)
  }
  exit(0)
}
do {
  let json = try FileHandle.standardInput.readToEnd() ?? Data()
  let report = try Report(document: JSONDecoder().decode(ReportDocument.self, from: json))
  try FileHandle.standardOutput.write(contentsOf: Data(report.pdf()))
} catch {
  FileHandle.standardError.write(Data("ikigai-report: \(error)\n".utf8))
  exit(1)
}
