/// A word on a page of a PDF, with the box around it in points from the page's upper left corner.
struct PDFWord: Equatable, Sendable {
  let text: String
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double

  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
}
