import CGNU
import Glibc
import Logging
import Synchronization

/// The one thread of a worker that accepts. A connection passes when its request is there; until then it costs a
/// descriptor and no thread, so that nobody who is silent, slow or gone keeps others waiting.
///
/// While every thread has something to do, connections stay in the kernel's backlog, where another worker may take
/// them. If they stay there for long, all workers are in the same state: then they are taken in to wait here, and what
/// is too much or too late is refused, so that the web server gets an answer in time.
final class Gate: Sendable {
  /// How long a request may take to arrive. The web server has all of it before it connects.
  static let arrival: Duration = .seconds(10)
  /// How long a request may wait for a thread.
  static let longestWait: Duration = .seconds(10)
  /// How long what has begun to arrive is waited for when the worker is to end.
  static let lastArrival: Duration = .seconds(5)
  /// How long connections stay in the backlog before they are taken in to wait.
  private static let backlogPatience: Duration = .milliseconds(100)
  /// Connections whose request is not there yet, and as many again that wait for a thread.
  private static let maximumConnections = 1_024

  private let listener: Int32
  private let queue: ConnectionQueue
  private let refusals: ConnectionQueue
  private let wakeUp: WakeUp
  private let logger: Logger
  private let isClosing = Atomic(false)

  /// - Parameters:
  ///   - listener: listens and does not block.
  ///   - queue: for what is to be answered; its `onRelease` should notify `wakeUp`.
  ///   - refusals: for what is to be answered that there is too much to do.
  init(listener: Int32, queue: ConnectionQueue, refusals: ConnectionQueue, wakeUp: WakeUp, logger: Logger) {
    self.listener = listener
    self.queue = queue
    self.refusals = refusals
    self.wakeUp = wakeUp
    self.logger = logger
  }

  /// Stops accepting. `run` ends, and closes the queues, once what has begun to arrive is there or too late.
  func close() {
    isClosing.store(true, ordering: .releasing)
    wakeUp.notify()
  }

  /// Serves until `close`.
  func run() {
    let peek = UnsafeMutableRawBufferPointer.allocate(byteCount: FastCGIRecords.window, alignment: 16)
    defer { peek.deallocate() }
    var arriving: [ArrivingConnection] = []
    var backlogSince: ContinuousClock.Instant?
    var end: ContinuousClock.Instant?
    while true {
      if isClosing.load(ordering: .acquiring) { end = end ?? .now + Self.lastArrival }
      if let end, arriving.isEmpty || .now >= end { break }
      let isSaturated = queue.isSaturated
      let watchesBacklog = end == nil && !isSaturated
      wait(arriving: arriving, watchesBacklog: watchesBacklog, isSaturated: isSaturated)

      let now = ContinuousClock.now
      arriving = arriving.compactMap { look(at: $0, now: now, peek) }
      if end == nil {
        if isSaturated && hasBacklog() {
          backlogSince = backlogSince ?? now
        } else if isSaturated {
          backlogSince = nil
        }
        let takesMore = backlogSince.map { now - $0 >= Self.backlogPatience } ?? false
        if watchesBacklog || takesMore { accept(&arriving, beyondThreads: takesMore, now: now, peek) }
        if !isSaturated { backlogSince = nil }
      }
      for entry in queue.removeWaiting(since: now - Self.longestWait) { refuse(entry) }
    }
    for connection in arriving { Glibc.close(connection.descriptor) }
    queue.close()
    refusals.close()
  }

  private func accept(
    _ arriving: inout [ArrivingConnection], beyondThreads: Bool, now: ContinuousClock.Instant,
    _ peek: UnsafeMutableRawBufferPointer
  ) {
    // A bound, so that those who are arriving are looked at between the many.
    for _ in 0..<256 where beyondThreads || !queue.isSaturated {
      let descriptor = Glibc.accept(listener, nil, nil)
      guard descriptor >= 0 else {
        if ![EAGAIN, EINTR, ECONNABORTED].contains(errno) {
          // Out of descriptors or memory: not at once again, and not a line each time.
          logger.error("accept failed", metadata: ["errno": .stringConvertible(Int(errno))])
          usleep(500_000)
        }
        return
      }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      guard let waits = look(at: ArrivingConnection(descriptor: descriptor, since: now), now: now, peek) else {
        continue
      }
      if arriving.count >= Self.maximumConnections { Glibc.close(arriving.removeFirst().descriptor) }
      arriving.append(waits)
    }
  }

  /// The connection if its request is still to come; nil when it has passed, or is closed.
  private func look(
    at connection: ArrivingConnection, now: ContinuousClock.Instant, _ peek: UnsafeMutableRawBufferPointer
  ) -> ArrivingConnection? {
    guard now >= connection.nextLook else { return connection }
    switch connection.request(peek) {
    case .whole: pass(connection, hasLongBody: false, now: now)
    case .longBody: pass(connection, hasLongBody: true, now: now)
    case .partial where now - connection.since < Self.arrival: return connection.lookedAt(now: now)
    case .partial, .malformed: Glibc.close(connection.descriptor)
    }
    return nil
  }

  private func pass(_ connection: ArrivingConnection, hasLongBody: Bool, now: ContinuousClock.Instant) {
    let entry = ConnectionQueue.Entry(descriptor: connection.descriptor, hasLongBody: hasLongBody, since: now)
    if queue.waiting < Self.maximumConnections { queue.put(entry) } else { refuse(entry) }
  }

  /// Has a connection answered that there is too much to do. One whose body is still coming is closed: whoever answered
  /// it would wait for it, and the web server has an answer of its own.
  private func refuse(_ entry: ConnectionQueue.Entry) {
    if entry.hasLongBody || refusals.waiting >= Self.maximumConnections {
      Glibc.close(entry.descriptor)
    } else {
      refusals.put(entry)
    }
  }

  private func hasBacklog() -> Bool {
    var watched = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, 0) > 0
  }

  /// Waits until there is something to do, a second at most.
  private func wait(arriving: [ArrivingConnection], watchesBacklog: Bool, isSaturated: Bool) {
    var watched = [pollfd(fd: wakeUp.descriptor, events: Int16(POLLIN), revents: 0)]
    if watchesBacklog { watched.append(pollfd(fd: listener, events: Int16(POLLIN), revents: 0)) }
    var pause = isSaturated ? Self.backlogPatience : .seconds(1)
    for connection in arriving {
      watched.append(connection.watched)
      if connection.hasBegun { pause = min(pause, max(.zero, connection.nextLook - .now)) }
    }
    let milliseconds = Int32((pause / .milliseconds(1)).rounded(.up))
    wakeUp.isWanted(isSaturated)
    if poll(&watched, nfds_t(watched.count), milliseconds) > 0 { wakeUp.drain() }
  }
}

/// A connection whose request is not there yet.
private struct ArrivingConnection {
  let descriptor: Int32
  let since: ContinuousClock.Instant
  /// Whether a first byte has come.
  private(set) var hasBegun = false
  private(set) var nextLook: ContinuousClock.Instant
  private var pause = Duration.milliseconds(1)

  init(descriptor: Int32, since: ContinuousClock.Instant) {
    self.descriptor = descriptor
    self.since = since
    nextLook = since
  }

  /// What is there, without taking it.
  func request(_ peek: UnsafeMutableRawBufferPointer) -> FastCGIRecords.Verdict {
    let count = recv(descriptor, peek.baseAddress, peek.count, Int32(MSG_PEEK | MSG_DONTWAIT))
    if count < 0 { return errno == EAGAIN || errno == EINTR ? .partial : .malformed }
    if count == 0 { return .malformed }  // closed without a word
    let verdict = FastCGIRecords.judge(UnsafeRawBufferPointer(rebasing: peek[..<count]))
    return verdict == .partial && isClosedByPeer ? .malformed : verdict
  }

  /// The same after a look. What has begun to arrive is looked at by the clock, since it stays readable: a sender of
  /// single bytes costs a look every 50 ms.
  func lookedAt(now: ContinuousClock.Instant) -> ArrivingConnection {
    var next = self
    if hasBegun || isReadable {
      next.hasBegun = true
      next.nextLook = now + pause
      next.pause = min(pause * 2, .milliseconds(50))
    }
    return next
  }

  /// What `poll` is to wait for on it.
  var watched: pollfd {
    pollfd(
      fd: descriptor, events: hasBegun ? ikigai_poll_peer_closed : Int16(POLLIN) | ikigai_poll_peer_closed, revents: 0)
  }

  private var isReadable: Bool { pollNow(Int16(POLLIN)) }
  private var isClosedByPeer: Bool { pollNow(ikigai_poll_peer_closed) }

  private func pollNow(_ events: Int16) -> Bool {
    var watched = pollfd(fd: descriptor, events: events, revents: 0)
    return poll(&watched, 1, 0) > 0
  }
}
