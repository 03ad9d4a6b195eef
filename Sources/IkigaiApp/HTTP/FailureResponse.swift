import GRDB
import HTTPTypes
import Logging

/// The one place that turns any error into a response and says in the log what happened.
struct FailureResponse {
  let logger: Logger

  /// The response for an error thrown on the way of a request. Internals are logged, never sent.
  func response(to error: any Error, requestID: String) -> Response {
    let failure = failure(for: error, requestID: requestID)
    let body = Body(error: failure.message, code: failure.code, requestId: requestID, fields: failure.fields)
    guard var response = try? Response.json(failure.status, body) else {
      return Response(status: failure.status, headers: failure.headers)
    }
    for field in failure.headers { response.headers.append(field) }
    return response
  }

  private func failure(for error: any Error, requestID: String) -> Failure {
    switch error {
    case let failure as Failure:
      return failure
    case is RequestBodyError:
      return .invalidBody("Le contenu envoyé est incomplet.")
    case let error as DatabaseError:
      logger.error(
        "database error", metadata: ["requestId": "\(requestID)", "error": "\(error.operatorText)"])
      return Self.failure(for: error.resultCode)
    case let error as SQLiteDatabase.CannotOpen:
      logger.error("database error", metadata: ["requestId": "\(requestID)", "error": "\(error)"])
      return Self.failure(for: error.cause.resultCode)
    case is FailedCommit.Uncertain, is Schema.TooNew, is Schema.NotOurs:
      logger.error("database error", metadata: ["requestId": "\(requestID)", "error": "\(error)"])
      return .unavailable
    case let error as StorageError:
      logger.error("storage error", metadata: ["requestId": "\(requestID)", "error": "\(error)"])
      return .unavailable
    case let error as DatabaseUse.UnfinishedRestore:
      logger.error("restore unfinished", metadata: ["requestId": "\(requestID)", "error": "\(error)"])
      return .unavailable
    default:
      logger.error("internal error", metadata: ["requestId": "\(requestID)", "error": "\(error)"])
      return .internal
    }
  }

  /// https://www.sqlite.org/rescode.html
  private static func failure(for code: ResultCode) -> Failure {
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_NOMEM, .SQLITE_PERM,
      .SQLITE_CORRUPT, .SQLITE_NOTADB:
      .unavailable
    default: .internal
    }
  }

  private struct Body: Encodable {
    let success = false
    let error: String
    let code: String
    let requestId: String
    let fields: [String: String]?
  }
}
