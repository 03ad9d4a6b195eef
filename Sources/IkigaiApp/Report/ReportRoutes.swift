import Foundation
import HTTPTypes
import Logging

/// The report as a PDF (contract.md, `report.pdf`).
struct ReportRoutes: Sendable {
  let database: SQLiteDatabase
  let questionnaires: QuestionnaireStore
  let analyst: Analyst
  let program: ReportProgram
  let folder: ReportFolder
  /// Reports that are drawn at once on the machine.
  let slots: MachineSlots
  let random: RandomSource
  let logger: Logger

  func download(_ request: RoutedRequest) throws -> Response {
    let caller = try request.requireCaller()
    let id = try request.requirePathID()
    let questionnaire = try database.read { try questionnaires.find(id, for: caller, in: $0) }
    guard questionnaire.ownerID != nil else { throw Failure.notFound }
    guard caller.account.plan > .free else { throw Failure.paymentRequired }

    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let document = [UInt8](try encoder.encode(try analyst.report(of: questionnaire, account: caller.account)))
    let name = try ReportFolder.name(questionnaireID: id, content: document + program.identity.utf8)
    let body = try folder.open(name).map { .file($0) } ?? draw(document, as: name)
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/pdf",
        .contentDisposition: OriginalFileName.attachment("ikigai-\(questionnaire.createdAt.rfc3339.prefix(10)).pdf"),
      ], body: body)
  }

  private func draw(_ document: [UInt8], as name: String) throws -> Response.Body {
    do {
      let pdf = try slots.withSlot { try program.draw(document) }
      do { try folder.keep(pdf, as: name, random: random) } catch {
        logger.warning("a report could not be kept, and is drawn anew each time", metadata: ["error": "\(error)"])
      }
      return .bytes(pdf)
    } catch let failure as ChildProcess.Failure {
      logger.error("the program for reports could not run", metadata: ["error": "\(failure)"])
      throw Failure.busy
    } catch let failure as ReportProgram.Failed {
      logger.error("\(failure)")
      throw Failure.unavailable
    }
  }
}
