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
  var threads = WorkerOptions().threads

  @Option(help: "Seconds after which a request is given up, and the worker that holds it is replaced.")
  var requestTimeout = WorkerOptions().requestTimeout

  @Option(help: "Replace a worker after so many requests; 0: never.")
  var maxRequests = 0

  func validate() throws {
    guard (1...64).contains(workers) else { throw ValidationError("--workers must be from 1 to 64.") }
    guard (1...512).contains(threads) else { throw ValidationError("--threads must be from 1 to 512.") }
    guard (1...3_600).contains(requestTimeout) else {
      throw ValidationError("--request-timeout must be from 1 to 3600 seconds.")
    }
    guard maxRequests >= 0 else { throw ValidationError("--max-requests must not be negative.") }
  }

  func run() throws {
    // The workers read the settings for themselves; here a bad one is told before anything is opened.
    _ = try CommandContext.settings()
    var options = WorkerOptions()
    options.threads = threads
    options.requestTimeout = requestTimeout
    options.maximumRequests = maxRequests == 0 ? nil : maxRequests
    try Supervisor(socketPath: socket, workerCount: workers, options: options, logger: JSONLogHandler.logger()).run()
  }
}
