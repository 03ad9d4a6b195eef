import ArgumentParser
import Foundation
import IkigaiApp

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say in plain words what is wrong with the settings, the database, the folders and nginx's origins.",
    discussion: "The exit status is 0 when nothing is.")

  @Option(help: "The file of origins that nginx includes.")
  var nginxOrigins = "/etc/ai-ikigai/nginx-origins.conf"

  func run() throws {
    let settings: Settings
    do { settings = try Settings.load(environment: ProcessInfo.processInfo.environment) } catch {
      print("wrong  settings: \(error)")
      throw ExitCode.failure
    }
    var findings = [Finding.ok("settings: all are in order")]
    findings += Application(settings: settings, logger: JSONLogHandler.logger()).check()
    findings.append(origins(of: settings))
    for finding in findings { print(finding.line) }
    if findings.contains(where: \.isWrong) { throw ExitCode.failure }
  }

  private func origins(of settings: Settings) -> Finding {
    guard FileManager.default.fileExists(atPath: nginxOrigins) else {
      return settings.frontendOrigins.isEmpty
        ? .ok("origins: FRONTEND_URL lists none")
        : .note(
          "origins: \(nginxOrigins) is not there. Behind nginx, write it: "
            + "ai-ikigai nginx-origins > \(nginxOrigins)")
    }
    guard let bytes = FileManager.default.contents(atPath: nginxOrigins) else {
      return .wrong("origins: \(nginxOrigins) cannot be read")
    }
    return String(decoding: bytes, as: UTF8.self) == NginxOrigins(origins: settings.frontendOrigins).text
      ? .ok("origins: nginx has the same as FRONTEND_URL")
      : .wrong(
        "origins: \(nginxOrigins) is not what FRONTEND_URL says. Write it again "
          + "(ai-ikigai nginx-origins > \(nginxOrigins)) and reload nginx")
  }
}
