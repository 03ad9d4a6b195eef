/// Writes plain PDF files object by object, with a sound cross-reference table.
enum PDFBuilder {
  static func document(_ objects: [[UInt8]]) -> [UInt8] {
    var out = [UInt8]("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(out.count)
      out += [UInt8]("\(index + 1) 0 obj\n".utf8) + object + [UInt8]("\nendobj\n".utf8)
    }
    let start = out.count
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    table += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return out + [UInt8](table.utf8)
  }

  /// `count` pages that all show the same content.
  static func pages(_ count: Int, content: [UInt8], filter: String = "") -> [UInt8] {
    let kids = (0..<count).map { "\($0 + 5) 0 R" }.joined(separator: " ")
    let stream = [UInt8]("<< /Length \(content.count) \(filter) >>\nstream\n".utf8) + content
    return document(
      [
        [UInt8]("<< /Type /Catalog /Pages 2 0 R >>".utf8),
        [UInt8]("<< /Type /Pages /Count \(count) /Kids [\(kids)] >>".utf8),
        [UInt8]("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".utf8),
        stream + [UInt8]("\nendstream".utf8),
      ]
        + (0..<count).map { _ in
          [UInt8](
            """
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
            /Resources << /Font << /F1 3 0 R >> >> >>
            """.utf8)
        })
  }
}
