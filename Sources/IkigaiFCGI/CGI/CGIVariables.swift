import Foundation
import HTTPTypes
import IkigaiApp

/// The meta-variables of a request (RFC 3875 §4.1), which CGI has in the environment and FastCGI in its parameters.
/// From here on the two are the same.
struct CGIVariables {
  let values: [String: String]

  /// The request, nil when it has no method.
  func request(body: RequestBody) -> Request? {
    let body = contentLengthIsSenseless ? RequestBody { _ in throw RequestBodyError.truncated } : body
    guard let method = values["REQUEST_METHOD"].flatMap({ HTTPRequest.Method($0) }) else { return nil }
    return Request(
      method: method,
      path: (values["SCRIPT_NAME"] ?? "") + (values["PATH_INFO"] ?? ""),
      query: values["QUERY_STRING"] ?? "",
      headers: headers,
      contentLength: contentLength,
      bodyWasRefused: values["IKIGAI_BODY_TOO_LARGE"] != nil,
      clientAddress: values["REMOTE_ADDR"] ?? "",
      body: body)
  }

  /// CONTENT_LENGTH as a number; nil when there is none, or it is empty or no number.
  var contentLength: Int? {
    guard let text = values["CONTENT_LENGTH"], text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return text.isEmpty ? nil : Int(text) ?? .max
  }

  /// CONTENT_LENGTH is there and makes no sense, so that nobody knows where the body ends.
  var contentLengthIsSenseless: Bool { contentLength == nil && values["CONTENT_LENGTH"]?.isEmpty == false }

  private var headers: HTTPFields {
    var fields = HTTPFields()
    for (variable, value) in values {
      let name: String
      if variable.hasPrefix("HTTP_") {
        name = String(variable.dropFirst(5).map { $0 == "_" ? "-" : $0 })
      } else if variable == "CONTENT_TYPE", !value.isEmpty {
        name = "Content-Type"
      } else {
        continue
      }
      // HTTP_CONTENT_TYPE and HTTP_CONTENT_LENGTH are what some servers pass besides; RFC 3875 names the ones above.
      if variable == "HTTP_CONTENT_TYPE" || variable == "HTTP_CONTENT_LENGTH" { continue }
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    // Apache takes the Authorization field away from CGI programs; rewrite rules hand it on under this name.
    if fields[.authorization]?.isEmpty ?? true, let value = values["REDIRECT_HTTP_AUTHORIZATION"] {
      fields[.authorization] = value
    }
    return fields
  }
}
