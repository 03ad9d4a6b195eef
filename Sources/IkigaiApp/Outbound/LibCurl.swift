import CCurl
import Glibc
import HTTPTypes

/// What the program asks of libcurl; the only file that imports it.
///
/// Every thread that sends has an easy handle of its own, which keeps its connections between calls and is freed when
/// the thread ends.
struct LibCurl: @unchecked Sendable {  // Addresses of functions, which never change.
  /// The library of this process: there is one, as there is one `curl_global_init`. Opened at the first use; nil where
  /// it is not installed.
  static let loaded = LibCurl(name: "libcurl.so.4")

  /// Bytes of a response, headers and body together.
  static let responseLimit = 1_048_576

  /// As in «libcurl/7.88.1 OpenSSL/3.0.19 …».
  var version: String { functions.version().map { String(cString: $0) } ?? "" }

  private let functions: ikigai_curl
  /// The handle of each thread.
  private let handles: pthread_key_t

  init?(name: String) {
    var functions = ikigai_curl()
    var handles = pthread_key_t()
    guard ikigai_curl_open(name, &functions) != 0, functions.global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK,
      pthread_key_create(&handles, functions.easy_cleanup) == 0
    else { return nil }
    self.functions = functions
    self.handles = handles
  }

  /// Sends a request, once at most, and waits for its whole response.
  func send(_ request: OutboundRequest, certificateFile: String?) throws(OutboundFailure) -> OutboundResponse {
    guard let authority = request.authority else { throw OutboundFailure(.badURL) }
    let lines = headerLines(of: request)
    defer { functions.slist_free_all(lines) }
    let message = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    message.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    defer { message.deallocate() }
    let collector = ResponseCollector(limit: Self.responseLimit)
    guard let handle = threadHandle(), let lines else {
      throw OutboundFailure(.noLibrary, authority: authority, detail: "no memory")
    }
    // Forgets the options, which point to what ends with this call; the connections stay.
    defer { functions.easy_reset(handle) }

    var options = TransferOptions(functions.easy_setopt, of: handle)
    options.setRules()
    options.set(request, certificateFile: certificateFile)
    options.set(CURLOPT_HTTPHEADER, lines)
    options.set(CURLOPT_ERRORBUFFER, message)
    options.set(collector)
    guard options.areSet else {
      throw OutboundFailure(.noLibrary, authority: authority, detail: "an option is unknown to it: \(version)")
    }

    let code = withExtendedLifetime(collector) { functions.easy_perform(handle) }
    let status = ikigai_curl_response_code(functions.easy_getinfo, handle)
    guard code == CURLE_OK, status >= 200 else {
      // Afterwards libcurl may quote the server, who may quote the request.
      let isBefore = collector.timesSent == 0 && message[0] != 0
      let words = isBefore ? UnsafePointer(message) : functions.easy_strerror(code)
      throw OutboundFailure(
        Self.reason(code, collector), authority: authority, mayHaveArrived: collector.timesSent > 0,
        detail: words.map { String(cString: $0) } ?? "")
    }
    guard collector.isWhole else {
      throw OutboundFailure(
        .connectionLost, authority: authority, mayHaveArrived: true, detail: "nothing says where the body ends")
    }
    return OutboundResponse(status: status, headers: collector.headers, body: collector.body)
  }

  private func threadHandle() -> UnsafeMutableRawPointer? {
    if let handle = pthread_getspecific(handles) { return handle }
    guard let handle = functions.easy_init() else { return nil }
    guard pthread_setspecific(handles, handle) == 0 else {
      functions.easy_cleanup(handle)
      return nil
    }
    return handle
  }

  /// CURLOPT_HTTPHEADER(3): `Name;` is a field without a value, `Name:` one that libcurl is not to add by itself.
  private func headerLines(of request: OutboundRequest) -> UnsafeMutablePointer<curl_slist>? {
    var lines = request.headers.map { $0.name.rawName + ($0.value.isEmpty ? ";" : ": \($0.value)") }
    lines.append("Expect:")
    if request.headers[.contentType] == nil { lines.append("Content-Type:") }
    var list: UnsafeMutablePointer<curl_slist>?
    for line in lines {
      guard let longer = functions.slist_append(list, line) else {
        functions.slist_free_all(list)
        return nil
      }
      list = longer
    }
    return list
  }

  private static func reason(_ code: CURLcode, _ collector: ResponseCollector) -> OutboundFailure.Reason {
    if collector.isTooLarge { return .tooLarge }
    return switch code {
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_COULDNT_RESOLVE_HOST: .nameNotResolved
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE: .notTrusted
    case CURLE_URL_MALFORMAT: .badURL
    case _ where collector.timesSent == 0: .notConnected
    // HTTP/0.9, which has no status line, is an «unsupported protocol».
    case CURLE_OK, CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: .notHTTP
    default: .connectionLost
    }
  }
}

/// The options of one transfer, curl_easy_setopt(3).
private struct TransferOptions {
  let setopt: ikigai_curl_setopt
  let handle: UnsafeMutableRawPointer
  /// Whether libcurl took every one.
  private(set) var areSet = true

  init(_ setopt: ikigai_curl_setopt, of handle: UnsafeMutableRawPointer) {
    self.setopt = setopt
    self.handle = handle
  }

  private mutating func set(_ option: CURLoption, _ value: Int) {
    note(ikigai_curl_set_long(setopt, handle, option, value))
  }

  private mutating func set(_ option: CURLoption, _ value: String?) {
    note(ikigai_curl_set_string(setopt, handle, option, value))
  }

  mutating func set(_ option: CURLoption, _ value: UnsafeRawPointer) {
    note(ikigai_curl_set_pointer(setopt, handle, option, value))
  }

  private mutating func note(_ code: CURLcode) { areSet = areSet && code == CURLE_OK }

  /// How every request is sent.
  mutating func setRules() {
    set(CURLOPT_PROTOCOLS_STR, "https")
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    // Not even the one of the environment.
    set(CURLOPT_PROXY, "")
    set(CURLOPT_USERAGENT, "AI-Ikigai")
    set(CURLOPT_NOSIGNAL, 1)
    // Otherwise a call that has timed out waits for the resolver's thread (https://github.com/curl/curl/issues/2975).
    set(CURLOPT_QUICK_EXIT, 1)
    // Servers close what has been idle for a minute; a request that meets that moment is lost.
    set(CURLOPT_MAXAGE_CONN, 30)
  }

  mutating func set(_ request: OutboundRequest, certificateFile: String?) {
    set(CURLOPT_URL, request.url)
    let timeout = min(max(request.timeout, .milliseconds(1)), OutboundRequest.longestTimeout) / .milliseconds(1)
    set(CURLOPT_TIMEOUT_MS, Int(timeout.rounded(.up)))
    set(CURLOPT_CONNECTTIMEOUT_MS, 5000)
    if request.method == .post {
      set(CURLOPT_POST, 1)
      set(CURLOPT_POSTFIELDSIZE, request.body.count)
      // Copies as many bytes as were just said. One more, so that there is an address when there are none.
      set(CURLOPT_COPYPOSTFIELDS, request.body + [0])
    }
    if let certificateFile {
      set(CURLOPT_CAINFO, certificateFile)
      set(CURLOPT_CAPATH, nil)
    }
  }

  /// Hands the response to `collector`, which must outlive the transfer.
  mutating func set(_ collector: ResponseCollector) {
    let context = Unmanaged.passUnretained(collector).toOpaque()
    set(CURLOPT_HEADERDATA, context)
    set(CURLOPT_WRITEDATA, context)
    set(CURLOPT_PREREQDATA, context)
    note(
      ikigai_curl_set_receiver(setopt, handle, CURLOPT_HEADERFUNCTION) { bytes, _, count, context in
        let line = UnsafeRawBufferPointer(start: bytes, count: count)
        return ResponseCollector.of(context)?.receive(headerLine: line) == true ? count : Int(CURL_WRITEFUNC_ERROR)
      })
    note(
      ikigai_curl_set_receiver(setopt, handle, CURLOPT_WRITEFUNCTION) { bytes, _, count, context in
        let piece = UnsafeRawBufferPointer(start: bytes, count: count)
        return ResponseCollector.of(context)?.receive(body: piece) == true ? count : Int(CURL_WRITEFUNC_ERROR)
      })
    // Called when the connection stands and nothing of the request has been sent. libcurl sends a request again when
    // a kept connection ends before the response, although the server may have acted on it: the second time is refused.
    note(
      ikigai_curl_set_prereq(setopt, handle) { context, _, _, _, _ in
        guard let collector = ResponseCollector.of(context) else { return CURL_PREREQFUNC_ABORT }
        collector.timesSent += 1
        return collector.timesSent == 1 ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
      })
  }
}
