import ArgumentParser
import Foundation
import IkigaiApp

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serve FastCGI on a unix socket with a pool of worker processes.")

  @Option(help: "Path of the unix socket; it is made with mode 0660.")
  var socket = "/run/ai-ikigai/pool.sock"

  @Option(help: "Number of worker processes.")
  var workers = 2

  @Option(help: "Number of requests that each worker answers at once.")
  var threads = Worker.defaultThreads

  func validate() throws {
    guard (1...64).contains(workers) else { throw ValidationError("--workers must be from 1 to 64.") }
    guard (1...512).contains(threads) else { throw ValidationError("--threads must be from 1 to 512.") }
  }

  func run() throws {
    // The workers read the settings for themselves; here a bad one is told before anything is opened.
    _ = try CommandContext.settings()
    try Supervisor(socketPath: socket, workerCount: workers, threads: threads, logger: JSONLogHandler.logger()).run()
  }
}
