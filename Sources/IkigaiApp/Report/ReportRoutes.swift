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

  /// A report as it would be now.
  private struct Wanted {
    let document: [UInt8]
    /// The file's, out of the content.
    let name: String
    /// What it is about.
    let questionnaire: Questionnaire
  }

  func download(_ request: RoutedRequest) throws -> Response {
    let caller = try request.requireCaller()
    let id = try request.requirePathID()
    let wanted = try wanted(id, for: caller)
    let body = try folder.open(wanted.name).map { .file($0) } ?? draw(wanted, for: caller)
    let day = wanted.questionnaire.createdAt.rfc3339.prefix(10)
    return Response(
      status: .ok,
      headers: [
        .contentType: "application/pdf",
        .contentDisposition: OriginalFileName.attachment("ikigai-\(day).pdf"),
      ], body: body)
  }

  private func wanted(_ id: String, for caller: Caller) throws -> Wanted {
    let questionnaire = try questionnaire(id, for: caller)
    guard questionnaire.ownerID != nil else { throw Failure.notFound }
    guard caller.account.plan > .free else { throw Failure.paymentRequired }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let document = [UInt8](try encoder.encode(try analyst.report(of: questionnaire, account: caller.account)))
    return Wanted(
      document: document,
      name: try ReportFolder.name(questionnaireID: id, content: document + program.identity.utf8),
      questionnaire: questionnaire)
  }

  private func draw(_ wanted: Wanted, for caller: Caller) throws -> Response.Body {
    do {
      let pdf = try slots.withSlot { try program.draw(wanted.document) }
      keep(pdf, wanted, for: caller)
      return .bytes(pdf)
    } catch let failure as ChildProcess.Failure {
      logger.error("the program for reports could not run", metadata: ["error": "\(failure)"])
      throw Failure.busy
    } catch let failure as ReportProgram.Failed {
      logger.error("\(failure)")
      throw Failure.unavailable
    }
  }

  /// Keeps what was drawn, unless the questionnaire has been erased or has got another CV meanwhile: who does that
  /// commits first and removes the reports then.
  private func keep(_ pdf: [UInt8], _ wanted: Wanted, for caller: Caller) {
    do { try folder.keep(pdf, as: wanted.name, random: random) } catch {
      logger.warning("a report could not be kept, and is drawn anew each time", metadata: ["error": "\(error)"])
    }
    let id = wanted.questionnaire.id
    if (try? questionnaire(id, for: caller)) != wanted.questionnaire { folder.remove(questionnaireID: id) }
  }

  private func questionnaire(_ id: String, for caller: Caller) throws -> Questionnaire {
    try database.read { try questionnaires.find(id, for: caller, in: $0) }
  }
}
