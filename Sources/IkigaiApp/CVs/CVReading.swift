import Logging

/// Reads an uploaded CV: text out of the file by a child process, facts out of the text.
struct CVReading: Sendable {
  let slots: MachineSlots
  let extractor = CVTextExtractor()
  let logger: Logger

  /// What the CV says. Throws 422 when it says nothing that can be read, 503 when the machine cannot read it now.
  func read(_ file: IncomingFile, format: CVFormat, today: Timestamp) throws -> CVData {
    let text: String
    do {
      text = try slots.withSlot { try extractor.text(of: file.currentPath, format: format) }
    } catch CVTextError.empty {
      throw Failure.invalidFields([
        "cv": "Ce fichier ne contient pas de texte lisible. S’il s’agit d’un CV numérisé, envoyez plutôt l’original."
      ])
    } catch CVTextError.unreadable(let reason) {
      logger.notice("a CV could not be read", metadata: ["format": "\(format)", "reason": "\(reason)"])
      throw Failure.invalidFields(["cv": Self.sentence(for: reason)])
    } catch CVTextError.toolMissing(let tool) {
      logger.error("a program for CVs is missing", metadata: ["program": "\(tool)", "package": "\(tool.package)"])
      throw Failure.unavailable
    } catch let failure as ChildProcess.Failure {
      logger.error("a program for CVs could not run", metadata: ["error": "\(failure)"])
      throw Failure.busy
    }
    return CVReader.read(text, today: today)
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
