import Foundation
import FoundationXML

/// A document as an XML parser reads it: only a well-formed one is read.
final class MarkupDocument: NSObject, XMLParserDelegate {
  struct Malformed: Error {
    let line: Int
  }

  /// Names of elements with their attributes, in order.
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// What a reader sees: the text of the body, a space around each element, white space as one space.
  private(set) var text = ""
  private var open: [String] = []

  init(_ html: String) throws {
    super.init()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = self
    guard parser.parse() else { throw Malformed(line: parser.lineNumber) }
    text = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  /// The values of an attribute on any element.
  func values(of attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append((name, attributes))
    open.append(name)
    if name != "span" { text += " " }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
    if name != "span" { text += " " }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if open.contains("body") { text += characters }
  }
}
