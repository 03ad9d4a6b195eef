import Glibc

/// The programs that the reading of CVs needs, and the Debian packages an operator gets them from.
enum CVTool: String, CaseIterable, Sendable {
  case pdftotext, catdoc, unzip, setpriv, prlimit

  /// Where Debian puts it, or where it would be in another folder.
  func path(in folder: String = "/usr/bin") -> String { "\(folder)/\(rawValue)" }

  var package: String {
    switch self {
    case .pdftotext: "poppler-utils"
    case .catdoc: "catdoc"
    case .unzip: "unzip"
    case .setpriv, .prlimit: "util-linux"
    }
  }

  func isInstalled(in folder: String = "/usr/bin") -> Bool { access(path(in: folder), X_OK) == 0 }
}
