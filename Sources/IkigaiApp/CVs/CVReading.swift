import Logging

/// Reads an uploaded CV: text out of the file by a child process, facts out of the text.
///
/// A CV is read in a fraction of a second. A file that takes longer gives its place up and begins anew among its like,
/// so that no few of them keep everybody else's waiting.
struct CVReading: Sendable {
  /// For the first look at a file.
  let slots: MachineSlots
  /// For all the time that a file may take. Who finds none free is told so at once.
  let slowSlots: MachineSlots
  let extractor: CVTextExtractor
  let logger: Logger

  /// Of processor time; both looks together have the 10 s that a file may take.
  private static let (firstLook, secondLook) = (1, 9)
  /// From the end of the upload to the answer, but for the moments that our own part takes.
  private static let wholeTime = Duration.seconds(11)
  /// A file that has waited longer for its first look has too little time left for a second.
  private static let longestWaitBeforeSecondLook = Duration.seconds(1)

  /// What the CV says. Throws 422 when it says nothing that can be read, 503 when the machine cannot read it now.
  func read(_ file: IncomingFile, format: CVFormat, today: Timestamp) throws -> CVData {
    let text: String
    do {
      text = try self.text(of: file.currentPath, format: format)
    } catch CVTextError.empty {
      throw Failure.invalidFields([
        "cv": "Ce fichier ne contient pas de texte lisible. S’il s’agit d’un CV numérisé, envoyez plutôt l’original."
      ])
    } catch CVTextError.unreadable(let reason) {
      logger.notice("a CV could not be read", metadata: ["format": "\(format)", "reason": "\(reason)"])
      throw Failure.invalidFields(["cv": Self.sentence(for: reason)])
    } catch CVTextError.toolMissing(let tool) {
      logger.error(
        "a program for CVs is missing or does not start",
        metadata: ["program": "\(tool)", "package": "\(tool.package)"])
      throw Failure.unavailable
    } catch let failure as ChildProcess.Failure {
      logger.error("a program for CVs could not run", metadata: ["error": "\(failure)"])
      throw Failure.busy
    }
    return CVReader.read(text, today: today)
  }

  private func text(of path: String, format: CVFormat) throws -> String {
    let began = ContinuousClock.now
    var waited = Duration.zero
    do {
      return try slots.withSlot {
        waited = .now - began
        return try extractor(processorSeconds: Self.firstLook, wallTime: .seconds(Self.firstLook * 2))
          .text(of: path, format: format)
      }
    } catch CVTextError.unreadable(.tooMuchTime) {
      guard waited < Self.longestWaitBeforeSecondLook else { throw Failure.busy }
      return try slowSlots.withSlot {
        try extractor(processorSeconds: Self.secondLook, wallTime: Self.wholeTime - (.now - began))
          .text(of: path, format: format)
      }
    }
  }

  private func extractor(processorSeconds: Int, wallTime: Duration) -> CVTextExtractor {
    var extractor = extractor
    extractor.limits.processorSeconds = processorSeconds
    extractor.limits.wallTime = wallTime
    return extractor
  }

  private static func sentence(for reason: CVTextError.Reason) -> String {
    switch reason {
    case .tooMuchText: "Ce fichier contient bien plus de texte qu’un CV. Envoyez seulement les pages de votre CV."
    case .tooMuchTime: "Ce fichier est trop complexe pour être lu. Envoyez une version plus simple de votre CV."
    case .damagedOrProtected, .crashed:
      "Ce fichier ne peut pas être lu\u{a0}: il est abîmé ou protégé par un mot de passe."
    }
  }
}
