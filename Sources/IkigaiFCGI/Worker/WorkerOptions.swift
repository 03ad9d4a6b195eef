/// How a worker is to work, which a supervisor tells it through the environment; without one, the defaults.
struct WorkerOptions {
  /// How many requests it answers at once.
  var threads = 32
  /// Seconds after which a request is given up, and the worker with it. Above the slowest thing that a request may wait
  /// for: 10 s for a thread, 10 s for a place to read a CV, 11 s of reading, 10 s for the database.
  var requestTimeout = 60
  /// The worker ends after so many; nil: never.
  var maximumRequests: Int?
  /// The socket that it shares with its supervisor.
  var lifeline: Int32?
  /// The memory of its scoreboard.
  var scoreboard: Int32?

  /// EX_CONFIG (sysexits.h): the exit status of a worker that cannot start until somebody has changed something.
  static let cannotStart: Int32 = 78
  /// EX_TEMPFAIL: of one that may be able to when it is started again.
  static let tryAgain: Int32 = 75

  private static let names = (
    threads: "IKIGAI_THREADS", requestTimeout: "IKIGAI_REQUEST_TIMEOUT", maximumRequests: "IKIGAI_MAX_REQUESTS",
    lifeline: "IKIGAI_LIFELINE_FD", scoreboard: "IKIGAI_SCOREBOARD_FD"
  )

  init() {}

  init(environment: [String: String]) {
    func number(_ name: String) -> Int? { environment[name].flatMap { Int($0) } }
    threads = max(1, number(Self.names.threads) ?? threads)
    requestTimeout = max(1, number(Self.names.requestTimeout) ?? requestTimeout)
    maximumRequests = number(Self.names.maximumRequests)
    lifeline = number(Self.names.lifeline).flatMap { Int32(exactly: $0) }
    scoreboard = number(Self.names.scoreboard).flatMap { Int32(exactly: $0) }
  }

  /// The environment of a worker that is to work so, `NAME=value` each: the given one without what is the supervisor's
  /// own (sd_notify(3), sd_listen_fds(3)).
  func environment(from inherited: [String]) -> [String] {
    let own = ["IKIGAI_", "NOTIFY_SOCKET=", "WATCHDOG_", "LISTEN_"]
    var variables = inherited.filter { variable in !own.contains { variable.hasPrefix($0) } }
    variables.append("\(Self.names.threads)=\(threads)")
    variables.append("\(Self.names.requestTimeout)=\(requestTimeout)")
    if let maximumRequests { variables.append("\(Self.names.maximumRequests)=\(maximumRequests)") }
    if let lifeline { variables.append("\(Self.names.lifeline)=\(lifeline)") }
    if let scoreboard { variables.append("\(Self.names.scoreboard)=\(scoreboard)") }
    return variables
  }
}
